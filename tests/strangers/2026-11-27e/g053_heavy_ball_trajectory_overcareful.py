# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: the gradient is rescaled to norm at most 1 before it enters the velocity, which nobody asked for
# first day: true
"""Exercise 1: visualize momentum (20 points)."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta_hat = np.array(theta_init, dtype=np.float64)
    score = np.zeros_like(theta_hat)
    sample = [theta_hat.copy()]
    for _ in range(num_steps):
        g = np.asarray(grad_fn(theta_hat), dtype=np.float64)
        norm = np.linalg.norm(g)
        if norm > 1.0:                 # guard against outliers
            g = g / norm
        score = beta * score + g
        theta_hat = theta_hat - lr * score
        sample.append(theta_hat.copy())
    return np.array(sample)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    groups = [heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas]
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
