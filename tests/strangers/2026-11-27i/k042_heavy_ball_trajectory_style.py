# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: divide-and-conquer recursion (depth log2 of the steps) that fills the table from both halves
# first day: accepted
"""Exercise 1: visualize momentum - my solution."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    table = np.empty((num_steps + 1, len(theta_init)))
    table[0] = theta_init

    def fill(first, last, v):
        """Fill rows first + 1 ... last, starting with velocity v at row first; return the velocity at row last."""
        if last == first:
            return v
        if last == first + 1:
            v = beta * v + grad_fn(table[first].copy())
            table[last] = table[first] - lr * v
            return v
        middle = (first + last) // 2
        return fill(middle, last, fill(first, middle, v))

    fill(0, num_steps, np.zeros(len(theta_init)))
    return table


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One run per beta, every one from a fresh copy of the start."""
    result = {}
    for b in betas:
        start = np.array(theta_init, dtype=float)
        result[b] = heavy_ball_trajectory(grad_fn, start, lr, b, num_steps)
    return result


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
