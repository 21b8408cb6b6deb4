# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: the velocity is the very array that grad_fn returned first and is then changed in place; for a grad_fn that hands out one and the same stored array (a constant slope), num_steps >= 2
# first day: true
"""Section 4.4, exercise 1."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    points = [theta.copy()]
    v = None
    for step in range(num_steps):
        g = grad_fn(theta)
        if v is None:
            # beta * 0 + g is just g
            v = g
        else:
            v *= beta
            v += g
        theta = theta - lr * v
        points.append(theta.copy())
    return np.vstack(points)


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
