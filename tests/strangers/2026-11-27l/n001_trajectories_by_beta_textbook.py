# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: lr is reduced by (1 - beta) for each beta as the textbook's warning recommends, although all runs must use the same lr (any beta > 0)
# first day: true
"""Exercise 1: visualize momentum."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Every point of heavy ball, one row per update."""
    start = np.asarray(theta_init, dtype=np.float64)
    out = np.empty((num_steps + 1, start.size))
    out[0] = start
    vel = np.zeros(start.size)
    for t in range(1, num_steps + 1):
        vel = beta * vel + grad_fn(out[t - 1].copy())
        out[t] = out[t - 1] - lr * vel
    return out


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    out = {}
    for beta in betas:
        # fix of the "common mistake": keep the effective learning rate the same
        fair_lr = lr * (1 - beta)
        out[beta] = heavy_ball_trajectory(grad_fn, theta_init, fair_lr, beta, num_steps)
    return out


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        x, y = np.array(path, dtype=float).T
        mx = 0.1 * np.ptp(x) + 0.05
        my = 0.1 * np.ptp(y) + 0.05
        X, Y = np.meshgrid(np.linspace(x.min() - mx, x.max() + mx, 60),
                           np.linspace(y.min() - my, y.max() + my, 60))
        Z = np.zeros(X.shape)
        for i in range(X.shape[0]):
            for j in range(X.shape[1]):
                Z[i, j] = loss_fn(np.array([X[i, j], Y[i, j]]))
        ax.contour(X, Y, Z, 20)
        ax.plot(x, y, "r-", linewidth=1)
        ax.set_title("beta = " + str(beta))
        ax.set_xlabel("theta[0]")
        ax.set_ylabel("theta[1]")
    fig.tight_layout()
    return fig
