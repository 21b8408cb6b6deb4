# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: The keys are rounded to one decimal: 0.99 becomes 1.0, and betas such as 0.9 and 0.93 fall on one another.
# first day: true
"""My solution."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    path = [theta.copy()]
    for _ in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        path.append(theta.copy())
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    results = {}
    for beta in betas:
        key = round(float(beta), 1)          # 0.30000000000000004 would look ugly in the legend
        results[key] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return results


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        P = np.asarray(path, dtype=float)
        (x0, y0), (x1, y1) = P.min(axis=0), P.max(axis=0)
        dx, dy = 0.15 * (x1 - x0) + 0.2, 0.15 * (y1 - y0) + 0.2
        X, Y = np.meshgrid(np.linspace(x0 - dx, x1 + dx, 60), np.linspace(y0 - dy, y1 + dy, 60))
        Z = np.empty_like(X)
        for idx in np.ndindex(X.shape):
            Z[idx] = loss_fn(np.array([X[idx], Y[idx]]))
        ax.contour(X, Y, Z, 15)
        ax.plot(P[:, 0], P[:, 1], "r-o", markersize=2)
        ax.set_title(f"beta = {beta}")
        ax.set_xlabel("x")
        ax.set_ylabel("y")
    return fig
