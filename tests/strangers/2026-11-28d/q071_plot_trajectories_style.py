# kind: right
# file: ex1_visualize.py
# function: plot_trajectories
# cause: a Figure made without pyplot, panels in a grid of two columns without the empty ones, shared limits, filled contours, beta in the panel titles, right
# first day: accepted
import numpy as np
from matplotlib.figure import Figure
from matplotlib.lines import Line2D


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Classical momentum, all the points."""
    start = np.asarray(theta_init, dtype=np.float64)
    out = np.empty((num_steps + 1, start.size))
    out[0] = start
    velocity = np.zeros(start.size)
    for t in range(1, num_steps + 1):
        velocity = beta * velocity + grad_fn(out[t - 1].copy())
        out[t] = out[t - 1] - lr * velocity
    return out


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One trajectory per beta."""
    result = {}
    for beta in betas:
        result[beta] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    paths = [(beta, np.asarray(p, dtype=float)) for beta, p in trajectories.items()]
    cloud = np.concatenate([p for _, p in paths])
    center = (cloud.max(axis=0) + cloud.min(axis=0)) / 2
    half = 0.6 * (cloud.max(axis=0) - cloud.min(axis=0)) + 0.2
    xs, ys = (np.linspace(c - h, c + h, 48) for c, h in zip(center, half))
    Z = np.fromiter((loss_fn(np.array([x, y])) for y in ys for x in xs), dtype=float).reshape(48, 48)

    rows = -(-len(paths) // 2)
    fig = Figure(figsize=(9, 3.5 * rows))
    for k, (beta, p) in enumerate(paths, start=1):
        ax = fig.add_subplot(rows, 2, k)
        ax.contourf(xs, ys, Z, 20, cmap="bone")
        ax.add_line(Line2D(p[:, 0], p[:, 1], color="orange", marker="x", markersize=3))
        ax.set_title(f"trajectory for \u03b2 = {beta}")
        ax.set_xlabel("x")
        ax.set_ylabel("y")
        ax.set_xlim(xs[0], xs[-1])
        ax.set_ylim(ys[0], ys[-1])
    return fig
