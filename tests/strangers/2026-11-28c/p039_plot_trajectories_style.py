# kind: right
# file: ex1_visualize.py
# function: plot_trajectories
# cause: one panel under the other on a bare Figure without pyplot, Line2D added by hand, levels from quantiles of the loss, beta in the panel's title
# first day: accepted
import numpy as np
from matplotlib.figure import Figure
from matplotlib.lines import Line2D


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """All points that classical momentum visits, start first."""
    start = np.asarray(theta_init, dtype=np.float64)
    points = np.zeros((num_steps + 1, start.size))
    velocity = np.zeros(start.size)
    points[0] = start
    for t in range(1, num_steps + 1):
        velocity = beta * velocity + grad_fn(points[t - 1].copy())
        points[t] = points[t - 1] - lr * velocity
    return points


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One path per beta."""
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, np.copy(theta_init), lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    """Paths on top of the contours of the loss."""
    rows = max(1, len(trajectories))
    fig = Figure(figsize=(6, 3 * rows), layout="constrained")
    panels = fig.subplots(rows, 1, squeeze=False)[:, 0]
    for panel, (beta, path) in zip(panels, trajectories.items()):
        path = np.array(path, dtype=float)
        low, high = path.min(axis=0), path.max(axis=0)
        margin = 0.15 * (high - low) + 0.05 * (high == low)
        low, high = low - margin, high + margin
        xs = np.linspace(low[0], high[0], 61)
        ys = np.linspace(low[1], high[1], 61)
        Z = np.array([[float(loss_fn(np.array([x, y]))) for x in xs] for y in ys])
        levels = np.unique(np.quantile(Z, np.linspace(0.03, 0.97, 18)))
        panel.contour(xs, ys, Z, levels=levels, linewidths=0.6)
        panel.add_line(Line2D(path[:, 0], path[:, 1], color="crimson", marker="."))
        panel.set(title=f"beta = {beta}", xlabel="first coordinate", ylabel="second coordinate",
                  xlim=(low[0], high[0]), ylim=(low[1], high[1]))
    return fig


if __name__ == "__main__":
    print("ex1_visualize.py is done")
