# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: theta is a view of row t and is updated in place, so row t is overwritten by point t+1; every row but the last is one step too far (row 0 is not the start) as soon as num_steps >= 1
# first day: false
"""ex1, my solution"""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    d = len(theta_init)
    traj = np.zeros((num_steps + 1, d))
    vel = np.zeros(d)
    traj[0] = theta_init
    for t in range(num_steps):
        theta = traj[t]
        vel *= beta
        vel += grad_fn(theta)
        theta -= lr * vel
        traj[t + 1] = theta
    return traj


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    everything = np.concatenate([np.asarray(p, dtype=float) for p in trajectories.values()])
    low, high = everything.min(axis=0), everything.max(axis=0)
    pad = 0.1 * (high - low) + 0.1
    low, high = low - pad, high + pad
    xs = np.linspace(low[0], high[0], 60)
    ys = np.linspace(low[1], high[1], 60)
    zs = [[float(loss_fn(np.array([x, y]))) for x in xs] for y in ys]
    ax.contour(xs, ys, zs, levels=20, cmap="Greys")
    for beta, path in trajectories.items():
        path = np.asarray(path, dtype=float)
        ax.plot(path[:, 0], path[:, 1], marker=".", label=f"beta = {beta}")
    ax.set_xlim(low[0], high[0])
    ax.set_ylim(low[1], high[1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
