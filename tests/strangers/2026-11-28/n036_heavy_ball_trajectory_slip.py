# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: theta is a view of path[0] and is updated in place, so row 0 ends as the last point instead of theta_init (any input with num_steps >= 1 that moves)
# first day: true

"""My answer."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta_init = np.asarray(theta_init, dtype=float)
    path = np.zeros((num_steps + 1, len(theta_init)))
    path[0] = theta_init
    theta = path[0]
    v = np.zeros(len(theta_init))
    for t in range(1, num_steps + 1):
        v = beta * v + grad_fn(theta)
        theta -= lr * v
        path[t] = theta
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One trajectory per beta, as a dict."""
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, np.array(theta_init, dtype=float), lr, b, num_steps)
    return result


def _grid(loss_fn, path, n=60):
    low = path.min(axis=0)
    high = path.max(axis=0)
    margin = 0.1 * np.maximum(high - low, 1.0)
    gx = np.linspace(low[0] - margin[0], high[0] + margin[0], n)
    gy = np.linspace(low[1] - margin[1], high[1] + margin[1], n)
    X, Y = np.meshgrid(gx, gy)
    Z = np.empty(X.shape)
    for i in range(n):
        for j in range(n):
            Z[i, j] = loss_fn(np.array([X[i, j], Y[i, j]]))
    return X, Y, Z


def plot_trajectories(loss_fn, trajectories):
    """One panel for each beta."""
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        path = np.asarray(path, dtype=float)
        X, Y, Z = _grid(loss_fn, path)
        ax.contour(X, Y, Z, 15)
        ax.plot(path[:, 0], path[:, 1], "r-", linewidth=1)
        ax.set_title(f"beta={beta}")
        ax.set_xlabel("theta 1")
        ax.set_ylabel("theta 2")
        ax.set_xlim(X.min(), X.max())
        ax.set_ylim(Y.min(), Y.max())
    fig.tight_layout()
    return fig
