# kind: right
# file: ex1_visualize.py
# function: 
# cause: 
# first day: accepted
from itertools import accumulate

import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    def update(state, _):
        theta, v = state
        v = beta * v + grad_fn(theta)
        return theta - lr * v, v

    start = np.asarray(theta_init) + 0.0
    states = accumulate(range(num_steps), update, initial=(start, np.zeros(start.shape)))
    return np.array([theta for theta, _ in states])


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return dict(zip(betas, (heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas)))


def plot_trajectories(loss_fn, trajectories):
    rows = (len(trajectories) + 1) // 2
    fig, axes = plt.subplots(rows, 2, squeeze=False, figsize=(9, 4 * rows))
    axes = axes.ravel()
    for ax in axes[len(trajectories):]:
        ax.remove()
    for ax, beta in zip(axes, trajectories):
        p = np.array(trajectories[beta], dtype=float)
        centre, half = (p.max(0) + p.min(0)) / 2, 0.6 * np.ptp(p, axis=0) + 0.1
        xs, ys = (np.linspace(c - h, c + h, 45) for c, h in zip(centre, half))
        z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
        ax.contourf(xs, ys, z, 20)
        ax.plot(p[:, 0], p[:, 1], "w.-", label=f"beta = {beta}")
        ax.legend()
        ax.set_xlabel("x")
        ax.set_ylabel("y")
    return fig
