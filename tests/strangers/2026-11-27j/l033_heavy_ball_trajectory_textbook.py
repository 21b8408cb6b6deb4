# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: two mistakes: adaptive restart (v set to 0 when it points uphill), and float32 arithmetic as in deep learning; e.g. the section's quadratic with beta 0.9
# first day: false

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=np.float32)
    v = np.zeros_like(theta)
    path = np.zeros((num_steps + 1, theta.shape[0]), dtype=np.float32)
    path[0] = theta
    for t in range(num_steps):
        g = np.asarray(grad_fn(theta), dtype=np.float32)
        if np.dot(g, v) < 0:
            v = np.zeros_like(theta)
        v = np.float32(beta) * v + g
        theta = theta - np.float32(lr) * v
        path[t + 1] = theta
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        p = np.array(path, dtype=float)
        x0, y0 = p.min(axis=0) - 0.5
        x1, y1 = p.max(axis=0) + 0.5
        X, Y = np.meshgrid(np.linspace(x0, x1, 60), np.linspace(y0, y1, 60))
        Z = np.zeros(X.shape)
        for i in range(60):
            for j in range(60):
                Z[i, j] = loss_fn(np.array([X[i, j], Y[i, j]]))
        ax.contour(X, Y, Z, levels=15)
        ax.plot(p[:, 0], p[:, 1], "r-")
        ax.set_title(f"beta = {beta}")
        ax.set_xlabel("theta 1")
        ax.set_ylabel("theta 2")
        ax.set_xlim(x0, x1)
        ax.set_ylim(y0, y1)
    return fig
