# kind: right
# file: ex1_visualize.py
# function: plot_trajectories
# cause: object interface without pyplot, gridspec with one panel per beta below each other, filled and line contours on a log scale of the loss above its smallest value, the value of beta in the title, an extra star marker at the start
# first day: accepted

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Every point of the heavy ball, one per row."""
    out = np.empty((num_steps + 1, len(theta_init)))
    out[0] = theta_init
    velocity = np.zeros(len(theta_init))
    for t in range(1, num_steps + 1):
        velocity = beta * velocity + grad_fn(out[t - 1].copy())
        out[t] = out[t - 1] - lr * velocity
    return out


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    paths = {beta: np.asarray(p, dtype=float) for beta, p in trajectories.items()}
    fig = Figure(figsize=(6, 3.5 * max(1, len(paths))), layout="constrained")
    FigureCanvasAgg(fig)
    grid = fig.add_gridspec(nrows=max(1, len(paths)))
    for row, (beta, path) in enumerate(paths.items()):
        ax = fig.add_subplot(grid[row, 0])
        low, high = path.min(axis=0), path.max(axis=0)
        margin = 0.15 * np.maximum(high - low, 1.0)
        xs, ys = (np.linspace(low[i] - margin[i], high[i] + margin[i], 81) for i in (0, 1))
        loss = np.array([[float(loss_fn(np.array([x, y]))) for x in xs] for y in ys])
        log_loss = np.log10(loss - loss.min() + 1e-3 * (np.ptp(loss) or 1.0))
        ax.contourf(xs, ys, log_loss, 12, cmap="Blues")
        ax.contour(xs, ys, log_loss, 12, colors="white", linewidths=0.6)
        ax.plot(path[:, 0], path[:, 1], color="crimson", marker="o", markersize=2)
        ax.plot(*path[0], marker="*", color="black", linestyle="none")
        ax.set_xlim(xs[0], xs[-1])
        ax.set_ylim(ys[0], ys[-1])
        ax.set_xlabel(r"$\theta_1$")
        ax.set_ylabel(r"$\theta_2$")
        ax.set_title(f"momentum beta = {beta}")
    return fig
