# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: the coordinates are drawn over the step number as time series, so the path in the plane and the contours are missing
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
    groups = [heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas]
    return dict(zip(betas, groups))


def plot_trajectories(loss_fn, trajectories):
    fig, axes = plt.subplots(2, 1, sharex=True)
    for beta, t in trajectories.items():
        t = np.asarray(t, float)
        for k in (0, 1):
            axes[k].plot(np.arange(len(t)), t[:, k], label=f"beta = {beta}")
    axes[0].set_ylabel("first parameter")
    axes[1].set_ylabel("second parameter")
    for ax in axes:
        ax.set_xlabel("step")
        ax.legend()
    return fig
