# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: loss on the grid is filled as Z[i, j] = loss(xs[i], ys[j]) and given to contour, which wants rows = y: the contours are those of the loss with x and y exchanged; wrong for any loss that is not symmetric
# first day: true
"""Exercise 1: visualize momentum (20 points)."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """All points of classical momentum, row 0 is the start."""
    start = np.asarray(theta_init, dtype=np.float64)
    path = np.empty((num_steps + 1, start.size))
    path[0] = start
    velocity = np.zeros(start.size)
    for t in range(1, num_steps + 1):
        velocity = beta * velocity + grad_fn(path[t - 1].copy())
        path[t] = path[t - 1] - lr * velocity
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for beta in betas:
        result[beta] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    allp = np.vstack([np.asarray(p) for p in trajectories.values()])
    m = np.abs(allp).max() * 1.1 + 0.1
    xs = np.linspace(-m, m, 70)
    ys = np.linspace(-m, m, 70)
    Z = np.zeros((70, 70))
    for i in range(70):
        for j in range(70):
            Z[i, j] = loss_fn(np.array([xs[i], ys[j]]))
    fig, ax = plt.subplots()
    ax.contour(xs, ys, Z, levels=20)
    for beta, p in trajectories.items():
        ax.plot(p[:, 0], p[:, 1], "o-", ms=2, label=r"$\beta$ = %s" % beta)
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
