# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: the velocity is summed from a deque of only the last 30 gradients; wrong for runs longer than 30 steps with large beta (0.9, plainly 0.99)
# first day: true
"""Exercise 1: visualize momentum."""

from collections import deque

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    past = deque(maxlen=30)          # older gradients have no weight left
    theta = np.array(theta_init, dtype=float)
    path = [theta]
    for _ in range(num_steps):
        past.appendleft(np.asarray(grad_fn(theta), dtype=float))
        velocity = sum(beta ** age * g for age, g in enumerate(past))
        theta = theta - lr * velocity
        path.append(theta)
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    everything = np.concatenate([np.asarray(p, dtype=float) for p in trajectories.values()])
    low, high = everything.min(axis=0), everything.max(axis=0)
    pad = 0.1 * (high - low) + 0.1
    low, high = low - pad, high + pad
    xs = np.linspace(low[0], high[0], 60)
    ys = np.linspace(low[1], high[1], 60)
    zs = [[float(loss_fn(np.array([x, y]))) for x in xs] for y in ys]
    ax.contour(xs, ys, zs, levels=20, cmap="Greys")
    for beta, path in trajectories.items():
        path = np.asarray(path, dtype=float)
        ax.plot(path[:, 0], path[:, 1], marker=".", label=f"beta = {beta}")
    ax.set_xlim(low[0], high[0])
    ax.set_ylim(low[1], high[1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
