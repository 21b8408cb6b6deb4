# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: nothing is wrong: recursion of state through accumulate, returned as a list of lists
# first day: accepted
"""Exercise 1: visualize momentum."""

from itertools import accumulate

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    start = (np.array(theta_init, dtype=float), np.zeros(len(theta_init)))

    def step(state, _):
        x, v = state
        v = beta * v + grad_fn(x)
        return x - lr * v, v

    states = accumulate(range(num_steps), step, initial=start)
    return [list(map(float, x)) for x, _ in states]


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return result


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
