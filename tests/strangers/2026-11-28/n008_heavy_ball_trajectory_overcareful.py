# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: two mistakes: beta is capped at 0.95 (wrong for beta 0.99), and gradients longer than 100 are clipped (wrong for x^2 + 100 y^2 from (1, 1), where the first is 200 long)
# first day: true

"""Exercise 1."""

import matplotlib.pyplot as plt
import numpy as np


MAX_BETA = 0.95
MAX_NORM = 100.0


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    beta = min(max(float(beta), 0.0), MAX_BETA)      # keep it stable
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    out = np.zeros((num_steps + 1, theta.size))
    out[0] = theta
    for t in range(num_steps):
        g = np.asarray(grad_fn(theta), dtype=float)
        norm = np.linalg.norm(g)
        if norm > MAX_NORM:
            g = g * (MAX_NORM / norm)
        v = beta * v + g
        theta = theta - lr * v
        out[t + 1] = theta
    return out


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
