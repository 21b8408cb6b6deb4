# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: Polyak's two-step form without a velocity: theta + beta * (theta - previous) - lr * gradient
# first day: accepted
"""Section 4.4, exercise 1."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    points = np.empty((num_steps + 1, len(theta_init)), dtype=float)
    points[0] = theta_init
    before = points[0]
    t = 0
    while t < num_steps:
        now = points[t]
        points[t + 1] = now + beta * (now - before) - lr * np.asarray(grad_fn(now.copy()))
        before = now
        t += 1
    return points


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    everything = np.concatenate([np.asarray(p, dtype=float) for p in trajectories.values()])
    low = everything.min(axis=0)
    high = everything.max(axis=0)
    margin = 0.1 * (high - low) + 0.1
    xs = np.linspace(low[0] - margin[0], high[0] + margin[0], 60)
    ys = np.linspace(low[1] - margin[1], high[1] + margin[1], 60)
    z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    fig, ax = plt.subplots(figsize=(7, 5))
    ax.contour(xs, ys, z, levels=20, colors="0.7")
    for beta, path in trajectories.items():
        path = np.asarray(path)
        ax.plot(path[:, 0], path[:, 1], ".-", label=f"beta = {beta}")
    ax.set_xlim(xs[0], xs[-1])
    ax.set_ylim(ys[0], ys[-1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
