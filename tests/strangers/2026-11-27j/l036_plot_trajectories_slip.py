# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: plt.contour draws into the current axes, always the last panel: with two or more betas the other panels have no contours
# first day: true

import matplotlib.pyplot as plt
import numpy as np


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
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig, axes = plt.subplots(n, 1, figsize=(5, 4 * n), squeeze=False)
    allp = np.concatenate([np.asarray(p, dtype=float) for p in trajectories.values()])
    lo = allp.min(axis=0) - 0.2
    hi = allp.max(axis=0) + 0.2
    X, Y = np.meshgrid(np.linspace(lo[0], hi[0], 60), np.linspace(lo[1], hi[1], 60))
    Z = np.array([[loss_fn(np.array([a, b])) for a, b in zip(r, s)] for r, s in zip(X, Y)])
    for ax, beta in zip(axes.ravel(), trajectories):
        path = np.asarray(trajectories[beta])
        plt.contour(X, Y, Z, 20)
        ax.plot(path[:, 0], path[:, 1], color="black")
        ax.set_title(f"momentum {beta}")
        ax.set_xlabel("x")
        ax.set_ylabel("y")
        ax.set_xlim(lo[0], hi[0])
        ax.set_ylim(lo[1], hi[1])
    return fig
