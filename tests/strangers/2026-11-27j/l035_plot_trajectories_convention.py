# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: two mistakes: meshgrid with indexing="ij" but contour gets the 1-d axes, so the loss is drawn transposed (any loss that is not symmetric in x and y), and each line begins at the point after the start
# first day: true
"""Exercise 1: visualize momentum."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros(theta.shape)
    path = [theta]
    for _ in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        path.append(theta)
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    pts = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    lo, hi = pts.min(axis=0) - 0.5, pts.max(axis=0) + 0.5
    xs = np.linspace(lo[0], hi[0], 64)
    ys = np.linspace(lo[1], hi[1], 64)
    X, Y = np.meshgrid(xs, ys, indexing="ij")
    Z = np.apply_along_axis(loss_fn, -1, np.stack([X, Y], axis=-1))
    fig = plt.figure()
    ax = fig.gca()
    ax.contour(xs, ys, Z, 20)
    for beta, path in trajectories.items():
        xy = np.asarray(path)[1:]
        ax.plot(xy[:, 0], xy[:, 1], marker="x", label=f"beta {beta}")
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.set_xlim(lo[0], hi[0])
    ax.set_ylim(lo[1], hi[1])
    ax.legend(loc="best")
    return fig
