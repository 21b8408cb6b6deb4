# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: the contours are missing: only the paths are drawn
# first day: true
"""ex 1, momentum paths."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros(len(theta))
    path = np.zeros((num_steps + 1, len(theta)))
    path[0, :] = theta
    for i in range(1, num_steps + 1):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        path[i, :] = theta
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, np.array(theta_init, dtype=float), lr, beta, num_steps)
            for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(figsize=(7, 5))
    for b in trajectories:
        tr = np.array(trajectories[b])
        ax.plot(tr[:, 0], tr[:, 1], "o-", ms=3, label="beta = %s" % b)
    # TODO contours
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
