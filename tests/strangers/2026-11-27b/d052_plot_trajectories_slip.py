# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: Z is filled as Z[i, j] = loss(xs[i], ys[j]) but contour wants rows for y: the contours are those of the mirrored loss.
# first day: true
"""homework 4.4"""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    start = np.asarray(theta_init, dtype=np.float64)
    points = np.empty((num_steps + 1, start.size))
    points[0] = start
    velocity = np.zeros(start.size)
    for k in range(1, num_steps + 1):
        velocity = beta * velocity + np.asarray(grad_fn(points[k - 1].copy()), float)
        points[k] = points[k - 1] - lr * velocity
    return points


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    N = 90
    fig, ax = plt.subplots(figsize=(7, 7))
    pts = np.concatenate([t for t in trajectories.values()], axis=0)
    r = 1.2 * np.max(np.abs(pts)) + 0.01
    xs = np.linspace(-r, r, N)
    ys = np.linspace(-r, r, N)
    Z = np.zeros((N, N))
    for i in range(N):
        for j in range(N):
            Z[i, j] = loss_fn(np.array([xs[i], ys[j]]))
    ax.contour(xs, ys, Z, levels=30)
    for beta, t in trajectories.items():
        ax.plot(t[:, 0], t[:, 1], "-o", markersize=2, label="beta = %s" % beta)
    ax.set_xlabel("x"); ax.set_ylabel("y"); ax.legend()
    return fig
