# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: right: a generator of points, dict from zip, one stack of panels with contourf
# first day: accepted
from itertools import islice

import matplotlib.pyplot as plt
import numpy as np


def roll(grad_fn, start, lr, beta):
    """All the points, for ever."""
    here, v = np.array(start, dtype=float), 0.0
    while True:
        yield here
        v = beta * v + np.asarray(grad_fn(here.copy()), dtype=float)
        here = here - lr * v


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    return np.array(list(islice(roll(grad_fn, theta_init, lr, beta), num_steps + 1)))


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return dict(zip(betas, (heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas)))


def plot_trajectories(loss_fn, trajectories):
    fig, axs = plt.subplots(len(trajectories), squeeze=False, figsize=(6, 3 * len(trajectories)))
    for ax, b in zip(axs[:, 0], trajectories):
        x, y = np.transpose(trajectories[b])
        ax.plot(x, y, "w.-", zorder=3)
        ax.margins(0.2)
        l, r, d, u = ax.axis()
        X, Y = np.meshgrid(np.linspace(l, r, 70), np.linspace(d, u, 70))
        Z = np.apply_along_axis(loss_fn, -1, np.dstack((X, Y)))
        ax.contourf(X, Y, Z, 30)
        ax.axis((l, r, d, u))
        ax.set(title=fr"$\beta={b}$", xlabel=r"$\theta_0$", ylabel=r"$\theta_1$")
    return fig
