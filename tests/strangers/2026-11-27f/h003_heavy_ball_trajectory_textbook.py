# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: the velocity is the exponential moving average, with the gradient weighted by 1 - beta
# first day: true
"""Exercise 1: visualize momentum."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    alpha, gamma = lr, beta
    w = np.array(theta_init, dtype=float)
    m = np.zeros_like(w)
    ws = [w]
    for t in range(num_steps):
        m = gamma * m + (1 - gamma) * np.asarray(grad_fn(w))
        w = w - alpha * m
        ws.append(w)
    return np.array(ws)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    paths = [heavy_ball_trajectory(grad_fn, theta_init, lr, g, num_steps) for g in betas]
    return dict(zip(betas, paths))


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        path = np.asarray(path, dtype=float)
        x, y = path[:, 0], path[:, 1]
        mx = 0.15 * (x.max() - x.min()) + 0.2
        my = 0.15 * (y.max() - y.min()) + 0.2
        gx = np.linspace(x.min() - mx, x.max() + mx, 60)
        gy = np.linspace(y.min() - my, y.max() + my, 60)
        X, Y = np.meshgrid(gx, gy)
        Z = np.array([[loss_fn(np.array([X[r, c], Y[r, c]])) for c in range(60)] for r in range(60)])
        ax.contour(X, Y, Z, levels=15, cmap="viridis")
        ax.plot(x, y, ".-", color="crimson")
        ax.set_title(f"beta = {beta}")
        ax.set_xlabel("theta 1")
        ax.set_ylabel("theta 2")
    fig.tight_layout()
    return fig
