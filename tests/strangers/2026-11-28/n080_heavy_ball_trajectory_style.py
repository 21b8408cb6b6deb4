# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: itertools.accumulate over (theta, v) pairs; one panel per beta stacked vertically, beta only in the panel titles
# first day: accepted

from itertools import accumulate, repeat

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    start = np.array(theta_init, dtype=float)

    def update(state, _):
        theta, v = state
        v = beta * v + grad_fn(theta)
        return theta - lr * v, v

    states = accumulate(repeat(None, num_steps), update, initial=(start, np.zeros_like(start)))
    return np.array([theta for theta, _ in states])


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return dict(zip(betas, map(lambda b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps), betas)))


def plot_trajectories(loss_fn, trajectories):
    n = max(1, len(trajectories))
    fig = plt.figure(figsize=(6, 3.5 * n), layout="constrained")
    grid = fig.add_gridspec(n, 1)
    for row, (beta, path) in enumerate(trajectories.items()):
        path = np.asarray(path, dtype=float)
        low, high = path.min(axis=0), path.max(axis=0)
        pad = 0.2 * (high - low) + 0.05 * (1 + np.abs(high) + np.abs(low))
        xs, ys = np.linspace(low - pad, high + pad, 64).T
        ax = fig.add_subplot(grid[row, 0], title=f"momentum {beta}", xlabel="x", ylabel="y")
        ax.contourf(xs, ys, [[loss_fn(np.array([x, y])) for x in xs] for y in ys], levels=12, alpha=0.4)
        ax.plot(*path.T, "k.-", markersize=3)
        ax.margins(0)
    return fig
