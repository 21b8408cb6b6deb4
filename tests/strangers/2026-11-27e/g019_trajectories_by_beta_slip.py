# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: the runs are made in sorted order of beta but zipped with betas in the order given, so unsorted betas get each other's trajectories
# first day: true
"""Exercise 1: visualize momentum (20 points)."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta_hat = np.array(theta_init, dtype=np.float64)
    score = np.zeros(theta_hat.shape)
    sample = np.full((num_steps + 1, theta_hat.size), np.nan)
    sample[0, :] = theta_hat
    for i in range(num_steps):
        score = beta * score + np.array(grad_fn(theta_hat))
        theta_hat = theta_hat - lr * score
        sample[i + 1, :] = theta_hat
    return sample


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    levels = np.sort(betas)
    groups = [heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in levels]
    return dict(zip(betas, groups))


def plot_trajectories(loss_fn, trajectories):
    everything = np.concatenate([np.asarray(t, float) for t in trajectories.values()], axis=0)
    low, high = everything.min(0), everything.max(0)
    margin = 0.05 * (high - low) + 0.1
    low, high = low - margin, high + margin
    xx, yy = np.meshgrid(np.linspace(low[0], high[0], 70), np.linspace(low[1], high[1], 70))
    zz = np.apply_along_axis(loss_fn, 1, np.column_stack([xx.ravel(), yy.ravel()])).reshape(xx.shape)
    fig, ax = plt.subplots(figsize=(7, 5))
    ax.contour(xx, yy, zz, levels=15, cmap="Greys")
    for beta, t in trajectories.items():
        t = np.asarray(t, float)
        ax.plot(t[:, 0], t[:, 1], marker="o", ms=2, label=str(beta))
    ax.set_xlim(low[0], high[0])
    ax.set_ylim(low[1], high[1])
    ax.set_xlabel("first parameter")
    ax.set_ylabel("second parameter")
    ax.legend(title="beta")
    return fig
