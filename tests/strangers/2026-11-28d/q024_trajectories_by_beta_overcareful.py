# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: the keys are rounded to two decimals, so a beta like 0.995 gets the key 0.99 or 1.0 instead of itself (right for betas with at most two decimals)
# first day: true
# exercise 1

import matplotlib.pyplot as plt
import numpy as np


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
    out = {}
    for beta in betas:
        # 0.1 + 0.2 would make an ugly key
        out[round(float(beta), 2)] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return out


def plot_trajectories(loss_fn, trajectories):
    """One panel per beta."""
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        path = np.asarray(path, dtype=float)
        x0, y0 = path.min(axis=0)
        x1, y1 = path.max(axis=0)
        px = 0.15 * (x1 - x0) + 0.05
        py = 0.15 * (y1 - y0) + 0.05
        gx = np.linspace(x0 - px, x1 + px, 50)
        gy = np.linspace(y0 - py, y1 + py, 50)
        Z = np.zeros((50, 50))
        for i in range(50):
            for j in range(50):
                Z[i, j] = loss_fn(np.array([gx[j], gy[i]]))
        ax.contour(gx, gy, Z, 15)
        ax.plot(path[:, 0], path[:, 1], "r-o", markersize=2)
        ax.set_xlim(gx[0], gx[-1])
        ax.set_ylim(gy[0], gy[-1])
        ax.set_title(f"beta = {beta}")
        ax.set_xlabel("theta_0")
        ax.set_ylabel("theta_1")
    fig.tight_layout()
    return fig
