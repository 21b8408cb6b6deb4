# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: the loop updates theta in place and theta is a view of row 0, so row 0 ends up as the last point; wrong for every call with at least one update
# first day: true
"""Exercise 1: visualize momentum - my solution."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
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
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    """One panel for each beta."""
    fig, axes = plt.subplots(1, len(trajectories), figsize=(4 * len(trajectories), 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        path = np.array(path, dtype=float)
        x0, y0 = path.min(axis=0)
        x1, y1 = path.max(axis=0)
        mx = 0.1 * (x1 - x0) or 1.0
        my = 0.1 * (y1 - y0) or 1.0
        X, Y = np.meshgrid(np.linspace(x0 - mx, x1 + mx, 60), np.linspace(y0 - my, y1 + my, 60))
        Z = np.empty_like(X)
        for idx in np.ndindex(X.shape):
            Z[idx] = loss_fn(np.array([X[idx], Y[idx]]))
        ax.contour(X, Y, Z, 15, cmap="Greys")
        ax.plot(path[:, 0], path[:, 1], "r.-")
        ax.set_title("beta = " + str(beta))
        ax.set_xlabel("first coordinate")
        ax.set_ylabel("second coordinate")
        ax.set_xlim(x0 - mx, x1 + mx)
        ax.set_ylim(y0 - my, y1 + my)
    fig.tight_layout()
    return fig
