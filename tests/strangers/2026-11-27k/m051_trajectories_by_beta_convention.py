# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: all betas run as one batch and grad_fn gets an array (k, d), though it takes (d,); wrong for a gradient that is not elementwise, e.g. lambda t: np.array([2 * t[0], 200 * t[1]]) with two betas
# first day: false
"""Exercise 1: visualize momentum."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Every point that classical momentum visits, (num_steps + 1, d)."""
    start = np.asarray(theta_init, dtype=float)
    traj = np.empty((num_steps + 1, start.size))
    traj[0] = start
    velocity = np.zeros(start.size)
    for t in range(num_steps):
        grad = np.asarray(grad_fn(traj[t].copy()), dtype=float)
        velocity = beta * velocity + grad
        traj[t + 1] = traj[t] - lr * velocity
    return traj


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """All betas at once: the batch axis comes first, as in torch."""
    start = np.asarray(theta_init, dtype=float)
    b = np.array(betas, dtype=float)[:, None]
    theta = np.repeat(start[None, :], len(betas), axis=0)
    v = np.zeros_like(theta)
    out = np.empty((len(betas), num_steps + 1, start.size))
    out[:, 0] = theta
    for t in range(num_steps):
        v = b * v + grad_fn(theta)
        theta = theta - lr * v
        out[:, t + 1] = theta
    return {beta: out[i] for i, beta in enumerate(betas)}


def plot_trajectories(loss_fn, trajectories):
    """One panel per beta, contours behind the path."""
    fig, axes = plt.subplots(1, len(trajectories), figsize=(4 * len(trajectories), 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        path = np.asarray(path, dtype=float)
        x, y = path[:, 0], path[:, 1]
        mx = 0.1 * (x.max() - x.min()) or 1.0
        my = 0.1 * (y.max() - y.min()) or 1.0
        xs = np.linspace(x.min() - mx, x.max() + mx, 60)
        ys = np.linspace(y.min() - my, y.max() + my, 60)
        X, Y = np.meshgrid(xs, ys)
        Z = np.array([loss_fn(np.array(p)) for p in zip(X.ravel(), Y.ravel())]).reshape(X.shape)
        ax.contour(X, Y, Z, 15, cmap="viridis")
        ax.plot(x, y, "r.-", linewidth=1)
        ax.set_title(f"beta = {beta}")
        ax.set_xlabel("theta 1")
        ax.set_ylabel("theta 2")
        ax.set_xlim(xs[0], xs[-1])
        ax.set_ylim(ys[0], ys[-1])
    fig.tight_layout()
    return fig
