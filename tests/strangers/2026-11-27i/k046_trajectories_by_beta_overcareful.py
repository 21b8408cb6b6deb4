# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: keys are rounded to two places "against float noise": beta 0.999 comes back under the key 1.0, and 0.991 and 0.994 overwrite each other
# first day: true
"""Exercise 1: visualize momentum - my solution."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """All points of classical momentum."""
    start = np.asarray(theta_init, dtype=np.float64)
    out = np.empty((num_steps + 1, start.size))
    out[0] = start
    velocity = np.zeros(start.size)
    for t in range(num_steps):
        velocity = beta * velocity + grad_fn(out[t].copy())
        out[t + 1] = out[t] - lr * velocity
    return out


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    out = {}
    for beta in betas:
        key = round(float(beta), 2)     # avoid keys such as 0.30000000000000004
        out[key] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return out


def plot_trajectories(loss_fn, trajectories):
    points = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    low, high = points.min(axis=0), points.max(axis=0)
    pad = 0.1 * (high - low)
    pad[pad == 0] = 1.0
    low, high = low - pad, high + pad

    xs = np.linspace(low[0], high[0], 80)
    ys = np.linspace(low[1], high[1], 80)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])

    fig, ax = plt.subplots(figsize=(8, 6))
    ax.contour(xs, ys, Z, levels=20, alpha=0.5)
    for beta, path in trajectories.items():
        path = np.asarray(path)
        ax.plot(path[:, 0], path[:, 1], marker=".", label=f"beta = {beta}")
    ax.set_xlim(low[0], high[0])
    ax.set_ylim(low[1], high[1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
