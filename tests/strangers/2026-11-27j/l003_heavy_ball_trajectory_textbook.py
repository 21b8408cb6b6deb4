# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: Polyak's two-point form, but previous is overwritten before it is used, so the momentum term is always 0 (any beta > 0, from the second step on)
# first day: true

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    # theta_{t+1} = theta_t - lr * grad + beta * (theta_t - theta_{t-1})
    current = np.array(theta_init, dtype=float)
    previous = current.copy()
    path = [current]
    for _ in range(num_steps):
        step = -lr * grad_fn(current)
        previous = current
        current = current + step + beta * (current - previous)
        path.append(current)
    return np.array(path)


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
