# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: Right: the state (theta, v) is folded with itertools.accumulate; one panel per beta in a grid of panels.
# first day: accepted
import math
from itertools import accumulate, repeat

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    def update(state, _):
        theta, v = state
        v = beta * v + np.asarray(grad_fn(theta), dtype=float)
        return theta - lr * v, v

    start = np.array(theta_init, dtype=float)
    states = accumulate(repeat(None, num_steps), update, initial=(start, np.zeros_like(start)))
    return np.stack([theta for theta, _ in states])


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return dict(zip(betas, (heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas)))


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    cols = math.ceil(math.sqrt(n))
    rows = math.ceil(n / cols)
    fig, axes = plt.subplots(rows, cols, figsize=(4 * cols, 3.5 * rows), squeeze=False)
    for ax in axes.flat[n:]:
        fig.delaxes(ax)
    for ax, beta in zip(axes.flat, sorted(trajectories)):
        path = np.asarray(trajectories[beta], dtype=float)
        centre = (path.min(axis=0) + path.max(axis=0)) / 2
        half = 0.6 * max(np.ptp(path, axis=0).max(), 1e-3)
        u = np.linspace(-half, half, 70)
        values = np.array([[loss_fn(centre + np.array([dx, dy])) for dx in u] for dy in u])
        ax.contour(centre[0] + u, centre[1] + u, values, 15, colors="0.7")
        ax.plot(path[:, 0], path[:, 1], "b.-")
        ax.plot(path[0, 0], path[0, 1], "go")
        ax.plot(path[-1, 0], path[-1, 1], "rx")
        ax.set_title(f"$\\beta$ = {beta}")
        ax.set_xlabel("$x$")
        ax.set_ylabel("$y$")
    fig.tight_layout()
    return fig
