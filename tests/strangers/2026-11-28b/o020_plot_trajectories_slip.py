# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: takes the paths out of the dict with pop, so the caller's trajectories are empty afterwards (must not be changed); for every input
# first day: true
"""Section 4.4, exercise 1."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    path = [theta]
    for _ in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        path.append(theta)
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig, axs = plt.subplots(n, 1, figsize=(6, 3 * n), squeeze=False)
    for row, beta in enumerate(sorted(trajectories)):
        path = np.asarray(trajectories.pop(beta), dtype=float)
        ax = axs[row, 0]
        pad = 0.1 + 0.1 * np.ptp(path, axis=0)
        lo, hi = path.min(axis=0) - pad, path.max(axis=0) + pad
        xs, ys = np.linspace(lo[0], hi[0], 45), np.linspace(lo[1], hi[1], 45)
        ax.contour(xs, ys, np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys]), 15)
        ax.plot(path[:, 0], path[:, 1], "k.-", label=f"beta {beta}")
        ax.set_xlim(lo[0], hi[0])
        ax.set_ylim(lo[1], hi[1])
        ax.set_xlabel("x")
        ax.set_ylabel("y")
        ax.legend()
    fig.tight_layout()
    return fig
