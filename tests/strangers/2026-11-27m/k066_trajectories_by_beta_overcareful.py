# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: rounds the keys to two decimals against float noise: with beta 0.995 or 0.999 the key is another number (and 0.995 and 0.999 may fall together with 0.99 or 1.0)
# first day: true
"""exercise 1 - momentum pictures"""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    x = theta_init.astype(float)
    vel = 0.0 * x
    out = np.zeros((num_steps + 1, len(x)))
    out[0, :] = x
    k = 0
    while k < num_steps:
        g = grad_fn(x)
        vel = beta * vel + g
        x = x - lr * vel
        k += 1
        out[k, :] = x
    return out


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for beta in betas:
        key = round(float(beta), 2)      # no keys like 0.30000000000000004
        result[key] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    """One panel per beta."""
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        path = np.asarray(path)
        x_lo, y_lo = path.min(axis=0) - 0.5
        x_hi, y_hi = path.max(axis=0) + 0.5
        X, Y = np.meshgrid(np.linspace(x_lo, x_hi, 50), np.linspace(y_lo, y_hi, 50))
        Z = np.empty_like(X)
        for i in range(X.shape[0]):
            for j in range(X.shape[1]):
                Z[i, j] = loss_fn(np.array([X[i, j], Y[i, j]]))
        ax.contour(X, Y, Z, 15)
        ax.plot(path[:, 0], path[:, 1], color="red")
        ax.set_title(f"beta = {beta}")
        ax.set_xlabel("x")
        ax.set_ylabel("y")
        ax.set_xlim(x_lo, x_hi)
        ax.set_ylim(y_lo, y_hi)
    return fig


if __name__ == "__main__":
    print(heavy_ball_trajectory(lambda p: 2 * p, np.array([1.0, 2.0]), 0.1, 0.9, 5))
