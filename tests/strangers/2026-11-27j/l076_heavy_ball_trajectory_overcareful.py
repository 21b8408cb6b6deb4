# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: stops when the gradient is (nearly) zero and fills the rest with the same point although v still carries theta on; e.g. L = theta^2/2 with lr 1 from 1: the first step lands in the minimum
# first day: true
"""Exercise 1: visualize momentum."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    path = np.empty((num_steps + 1, theta.size))
    path[0] = theta
    for t in range(1, num_steps + 1):
        g = np.asarray(grad_fn(theta), dtype=float)
        if np.linalg.norm(g) < 1e-12:
            # already at the minimum, nothing will change any more
            path[t:] = theta
            break
        v = beta * v + g
        theta = theta - lr * v
        path[t] = theta
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return result


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


if __name__ == "__main__":
    A = np.array([1.0, 100.0])
    paths = trajectories_by_beta(lambda p: 2 * A * p, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(lambda p: float(p[0] ** 2 + 100 * p[1] ** 2), paths)
    plt.show()
