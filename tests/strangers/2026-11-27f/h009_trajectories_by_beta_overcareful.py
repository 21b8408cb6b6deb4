# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: beta 0 is skipped as an invalid momentum, so plain descent is missing from the dict
# first day: true
"""Exercise 1: visualize momentum."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Classical momentum, all visited points."""
    position = np.asarray(theta_init, dtype=np.float64).copy()
    velocity = np.zeros_like(position)
    visited = [position.copy()]
    for _ in range(int(num_steps)):
        gradient = np.asarray(grad_fn(position.copy()), dtype=np.float64)
        velocity = beta * velocity + gradient
        position = position - lr * velocity
        visited.append(position.copy())
    return np.stack(visited)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """Collect the trajectories; skip betas that are not usable."""
    start = np.array(theta_init, dtype=np.float64)
    collected = {}
    for beta in betas:
        if not 0 < beta < 1:
            continue
        collected[beta] = heavy_ball_trajectory(grad_fn, start.copy(), lr, beta, num_steps)
    return collected


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    pts = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    lo, hi = pts.min(axis=0), pts.max(axis=0)
    pad = 0.1 * (hi - lo) + 0.1
    lo, hi = lo - pad, hi + pad
    xs = np.linspace(lo[0], hi[0], 80)
    ys = np.linspace(lo[1], hi[1], 80)
    z = np.zeros((80, 80))
    for i in range(80):
        for j in range(80):
            z[i, j] = loss_fn(np.array([xs[j], ys[i]]))
    ax.contour(xs, ys, z, 20)
    for b, p in trajectories.items():
        p = np.asarray(p, dtype=float)
        ax.plot(p[:, 0], p[:, 1], label="beta = " + str(b))
    ax.set_xlim(lo[0], hi[0])
    ax.set_ylim(lo[1], hi[1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
