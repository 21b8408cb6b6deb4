# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: finished paths are kept in a cache whose key leaves out the gradient function; wrong on a second call with another loss but the same start, lr, beta and num_steps
# first day: full marks
"""Exercise 1: visualize momentum."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    x = np.array(theta_init).astype(float)
    vel = 0.0 * x
    rows = []
    while len(rows) < num_steps:
        rows.append(x)
        vel = vel * beta + grad_fn(x)
        x = x - vel * lr
    rows.append(x)
    return np.vstack(rows)


_known_paths = {}


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    start = tuple(float(c) for c in theta_init)
    paths = {}
    for beta in betas:
        key = (start, lr, beta, num_steps)
        if key not in _known_paths:
            _known_paths[key] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
        paths[beta] = _known_paths[key].copy()
    return paths


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
