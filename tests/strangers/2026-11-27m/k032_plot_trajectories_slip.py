# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: two mistakes: contours and limits are set after the loop, so only the last panel gets contours; and the titles print beta with one decimal, so 0.99 reads 1.0; wrong for two betas or more, titles for 0.99
# first day: true
"""Exercise 1, trajectories of the heavy ball."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """All points of classical momentum, row 0 is the start."""
    start = np.asarray(theta_init, dtype=np.float64)
    path = np.empty((num_steps + 1, start.size))
    path[0] = start
    velocity = np.zeros(start.size)
    for t in range(1, num_steps + 1):
        velocity = beta * velocity + grad_fn(path[t - 1].copy())
        path[t] = path[t - 1] - lr * velocity
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """Same start, same lr, one run for every beta."""
    runs = [heavy_ball_trajectory(grad_fn, np.array(theta_init), lr, b, num_steps) for b in betas]
    return dict(zip(betas, runs))


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig, axes = plt.subplots(n, 1, figsize=(6, 3 * n), squeeze=False)
    pts = np.concatenate(list(trajectories.values()))
    lo, hi = pts.min(axis=0) - 0.3, pts.max(axis=0) + 0.3
    X, Y = np.meshgrid(np.linspace(lo[0], hi[0], 50), np.linspace(lo[1], hi[1], 50))
    Z = np.array([loss_fn(np.array([x, y])) for x, y in zip(X.flat, Y.flat)]).reshape(X.shape)
    for ax, beta in zip(axes.flat, trajectories):
        ax.plot(trajectories[beta][:, 0], trajectories[beta][:, 1], "k.-")
        ax.set_title(f"beta = {beta:.1f}")
        ax.set_xlabel("x")
        ax.set_ylabel("y")
    ax.contour(X, Y, Z, 20)
    return fig
