# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: takes the paths out of the caller's dict with popitem, so trajectories is empty afterwards, though it must not be changed (any input)
# first day: true

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    start = np.asarray(theta_init, dtype=np.float64)
    path = np.empty((num_steps + 1, start.size))
    path[0] = start
    velocity = np.zeros(start.size)
    for t in range(num_steps):
        velocity = beta * velocity + grad_fn(path[t].copy())
        path[t + 1] = path[t] - lr * velocity
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One trajectory per beta, as a dict."""
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, np.array(theta_init, dtype=float), lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    low = np.array([np.inf, np.inf])
    high = -low
    while trajectories:
        beta, path = trajectories.popitem()
        path = np.asarray(path, dtype=float)
        low = np.minimum(low, path.min(axis=0))
        high = np.maximum(high, path.max(axis=0))
        ax.plot(path[:, 0], path[:, 1], "-", lw=1.2, label="beta " + repr(beta))
    pad = 0.1 * (high - low) + 0.05
    low, high = low - pad, high + pad
    gx = np.linspace(low[0], high[0], 75)
    gy = np.linspace(low[1], high[1], 75)
    Z = np.array([[loss_fn(np.array([p, q])) for p in gx] for q in gy])
    ax.contour(gx, gy, Z, 20, zorder=0)
    ax.set_xlim(low[0], high[0])
    ax.set_ylim(low[1], high[1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
