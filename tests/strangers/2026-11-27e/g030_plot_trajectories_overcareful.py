# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: the limits are fixed at -1.2 to 1.2 on both axes, so a path that starts or swings further out is cut off
# first day: true
"""Exercise 1: a ball rolling in a viscous medium."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    q = np.array(theta_init, dtype=float)      # position
    u = np.zeros_like(q)                       # displacement per time step, u = -lr * v
    path = [q.copy()]
    for _ in range(num_steps):
        force = -np.asarray(grad_fn(q.copy()), dtype=float)
        u = beta * u + lr * force
        q = q + u
        path.append(q.copy())
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    runs = dict()
    for beta in betas:
        start = np.array(theta_init, dtype=float)
        runs[beta] = heavy_ball_trajectory(grad_fn, start, lr, beta, num_steps)
    return runs


def plot_trajectories(loss_fn, trajectories):
    n = max(len(trajectories), 1)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    g = np.linspace(-1.2, 1.2, 60)
    X, Y = np.meshgrid(g, g)
    V = np.array([[loss_fn(np.array([x, y])) for x in g] for y in g])
    for ax, (beta, orbit) in zip(axes[0], trajectories.items()):
        ax.contour(X, Y, V, levels=20)
        ax.plot(orbit[:, 0], orbit[:, 1], "k-", lw=1)
        ax.set_xlabel("x")
        ax.set_ylabel("y")
        ax.set_title(f"beta = {beta}")
        # diverging orbits would blow up the scale
        ax.set_xlim(-1.2, 1.2)
        ax.set_ylim(-1.2, 1.2)
    return fig
