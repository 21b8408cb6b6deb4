# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: itertools.accumulate over (theta, v) pairs; the figure is built with matplotlib.figure.Figure and no pyplot, stacked panels
# first day: accepted
from itertools import accumulate, repeat

import numpy as np
from matplotlib.figure import Figure


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    start = np.array(theta_init, dtype=float)

    def push(state, _):
        theta, v = state
        v = beta * v + grad_fn(theta)
        return theta - lr * v, v

    states = accumulate(repeat(None, num_steps), push, initial=(start, 0.0 * start))
    return np.array([theta for theta, _ in states])


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig = Figure(figsize=(6, 3.5 * n), layout="constrained")
    for k, beta in enumerate(sorted(trajectories)):
        path = np.array(trajectories[beta], dtype=float)
        ax = fig.add_subplot(n, 1, k + 1)
        middle = (path.max(axis=0) + path.min(axis=0)) / 2
        half = 0.6 * np.ptp(path, axis=0)
        half[half == 0] = 1.0
        gx, gy = (np.linspace(m - h, m + h, 50) for m, h in zip(middle, half))
        z = np.array([[loss_fn(np.array([x, y])) for x in gx] for y in gy])
        ax.contourf(gx, gy, z, 25, cmap="YlGnBu")
        ax.plot(*path.T, color="black", lw=0.8)
        ax.plot(*path[0], "go")
        ax.set_title(r"$\beta$ = " + str(beta))
        ax.set_xlabel("$x$")
        ax.set_ylabel("$y$")
        ax.set_xlim(gx[0], gx[-1])
        ax.set_ylim(gy[0], gy[-1])
    return fig
