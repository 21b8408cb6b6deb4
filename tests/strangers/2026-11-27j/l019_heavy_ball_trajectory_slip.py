# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: np.squeeze drops the axis of length 1: for d = 1 the result is (num_steps + 1,) and for num_steps = 0 it is (d,)
# first day: vague
"""Exercise 1: visualize momentum."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    position = np.array(theta_init, dtype=float)
    speed = np.zeros_like(position)
    visited = [position]
    for step in range(num_steps):
        speed = beta * speed + grad_fn(position)
        position = position - lr * speed
        visited.append(position)
    return np.squeeze(np.array([visited]))


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    everything = np.vstack([np.array(p) for p in trajectories.values()])
    xmin, ymin = everything.min(0)
    xmax, ymax = everything.max(0)
    dx = (xmax - xmin) * 0.05 + 0.2
    dy = (ymax - ymin) * 0.05 + 0.2
    gx, gy = np.meshgrid(np.linspace(xmin - dx, xmax + dx, 70), np.linspace(ymin - dy, ymax + dy, 70))
    flat = np.column_stack([gx.ravel(), gy.ravel()])
    gz = np.array([loss_fn(q) for q in flat]).reshape(gx.shape)
    figure = plt.figure(figsize=(7, 5))
    ax = figure.add_subplot(111)
    ax.contour(gx, gy, gz, 25, cmap="Greys")
    for beta in trajectories:
        p = np.array(trajectories[beta])
        ax.plot(p[:, 0], p[:, 1], label=str(beta))
    ax.set(xlabel="x", ylabel="y", xlim=(xmin - dx, xmax + dx), ylim=(ymin - dy, ymax + dy))
    ax.legend(title="beta")
    return figure
