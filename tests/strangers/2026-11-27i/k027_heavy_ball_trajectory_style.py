# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: itertools.accumulate over (position, velocity) pairs instead of a loop
# first day: accepted
"""Exercise 1: visualize momentum - my solution."""

from itertools import accumulate, repeat

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    def push(state, _):
        theta, v = state
        v = beta * v + np.asarray(grad_fn(theta), dtype=float)
        return theta - lr * v, v

    start = np.array(theta_init, dtype=float)
    states = accumulate(repeat(None, num_steps), push, initial=(start, np.zeros_like(start)))
    return np.array([theta for theta, _ in states])


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One run per beta, every one from a fresh copy of the start."""
    result = {}
    for b in betas:
        start = np.array(theta_init, dtype=float)
        result[b] = heavy_ball_trajectory(grad_fn, start, lr, b, num_steps)
    return result


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


if __name__ == "__main__":
    trajs = trajectories_by_beta(lambda p: np.array([2 * p[0], 200 * p[1]]), np.array([1.0, 1.0]), 0.009,
                                 [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(lambda p: p[0] ** 2 + 100 * p[1] ** 2, trajs)
    plt.show()
