# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: no velocity at all: the two-point form theta + beta * (theta - previous) - lr * grad, with the last two rows as state
# first day: accepted
"""Paths of the heavy ball on contours."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    pts = [np.array(theta_init, dtype=float)]
    pts.insert(0, pts[0])                  # at rest: the point before the start is the start
    for _ in range(num_steps):
        prev, here = pts[-2:]
        pts.append(here + beta * (here - prev) - lr * np.asarray(grad_fn(here)))
    return np.array(pts[1:])


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        path = np.array(path, dtype=float)
        x0, y0 = path.min(axis=0)
        x1, y1 = path.max(axis=0)
        mx, my = 0.15 * (x1 - x0) + 0.05, 0.15 * (y1 - y0) + 0.05
        gx, gy = np.meshgrid(np.linspace(x0 - mx, x1 + mx, 50), np.linspace(y0 - my, y1 + my, 50))
        z = np.zeros(gx.shape)
        for i in range(gx.shape[0]):
            for j in range(gx.shape[1]):
                z[i, j] = loss_fn(np.array([gx[i, j], gy[i, j]]))
        ax.contour(gx, gy, z, 15)
        ax.plot(path[:, 0], path[:, 1], "r.-", label=f"beta={beta}")
        ax.set_title(f"beta={beta}")
        ax.set_xlim(x0 - mx, x1 + mx)
        ax.set_ylim(y0 - my, y1 + my)
        ax.set_xlabel("theta 1")
        ax.set_ylabel("theta 2")
    fig.tight_layout()
    return fig
