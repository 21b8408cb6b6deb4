# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: nothing is wrong: two-term form with the difference of the last two points in place of a velocity
# first day: accepted
"""ex 1, momentum paths."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    path = [np.array(theta_init, dtype=float)]
    prev = path[0]
    for _ in range(num_steps):
        now = path[-1]
        path.append(now - lr * np.asarray(grad_fn(now)) + beta * (now - prev))
        prev = now
    return np.vstack(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    paths = [heavy_ball_trajectory(grad_fn, theta_init, lr, g, num_steps) for g in betas]
    return dict(zip(betas, paths))


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
