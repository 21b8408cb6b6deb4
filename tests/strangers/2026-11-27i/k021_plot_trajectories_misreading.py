# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: diverging paths are clipped to [-5, 5] in the arrays themselves (two mistakes: the line is not the whole path, and the caller's trajectories are changed); wrong for a start such as (8.0, 1.0)
# first day: true
"""Exercise 1: visualize momentum."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    x = np.array(theta_init, float)
    step = 0.0 * x              # lr * v
    points = [x]
    while len(points) <= num_steps:
        step = beta * step + lr * np.asarray(grad_fn(x))
        x = x - step
        points.append(x)
    return np.stack(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(figsize=(7, 5))
    for beta, path in trajectories.items():
        path = np.asarray(path)
        np.clip(path, -5, 5, out=path)
        ax.plot(path[:, 0], path[:, 1], ".-", label="beta=" + str(beta))
    xlim, ylim = ax.get_xlim(), ax.get_ylim()
    X, Y = np.meshgrid(np.linspace(*xlim, 90), np.linspace(*ylim, 90))
    Z = np.array([loss_fn(np.array(p)) for p in zip(X.ravel(), Y.ravel())]).reshape(X.shape)
    ax.contour(X, Y, Z, levels=30, linewidths=0.5)
    ax.set_xlim(xlim)
    ax.set_ylim(ylim)
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend(loc="best")
    return fig
