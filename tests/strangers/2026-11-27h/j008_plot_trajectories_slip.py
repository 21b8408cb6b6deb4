# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: the grid of losses is filled as Z[i, j] for x i and y j but contour wants rows for y: the contours are those of the mirrored loss; wrong unless the loss is symmetric in x and y, so wrong e.g. for x^2 + 100 y^2
# first day: true
"""Paths of the heavy ball on contours."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    points = [theta.copy()]
    for _ in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        points.append(theta.copy())
    return np.array(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    pts = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    reach = 1.1 * np.abs(pts).max() + 0.1
    axis = np.linspace(-reach, reach, 81)
    Z = np.zeros((len(axis), len(axis)))
    for i, x in enumerate(axis):
        for j, y in enumerate(axis):
            Z[i, j] = loss_fn(np.array([x, y]))
    fig, ax = plt.subplots()
    ax.contour(axis, axis, Z, levels=30, colors="0.7")
    for beta, p in trajectories.items():
        ax.plot(*np.asarray(p, dtype=float).T, label=f"beta = {beta}")
    ax.set_xlim(-reach, reach)
    ax.set_ylim(-reach, reach)
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
