# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: two mistakes: the limits are worked out after the loop from the variable path, that is from the last beta only (an earlier path that goes further lies outside); and the line starts at path[1:], without the start
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
    fig, ax = plt.subplots(figsize=(6, 6))
    for beta, path in trajectories.items():
        path = np.asarray(path, dtype=float)
        steps = path[1:]
        ax.plot(steps[:, 0], steps[:, 1], label=f"beta={beta}", linewidth=1)
    left, right = path[:, 0].min(), path[:, 0].max()
    bottom, top = path[:, 1].min(), path[:, 1].max()
    w = 0.1 * (right - left) + 0.1
    h = 0.1 * (top - bottom) + 0.1
    gx = np.linspace(left - w, right + w, 50)
    gy = np.linspace(bottom - h, top + h, 50)
    ax.contour(gx, gy, np.array([[loss_fn(np.array([p, q])) for p in gx] for q in gy]), 20, alpha=0.5)
    ax.set_xlim(left - w, right + w)
    ax.set_ylim(bottom - h, top + h)
    ax.set_xlabel("theta[0]")
    ax.set_ylabel("theta[1]")
    ax.legend()
    return fig
