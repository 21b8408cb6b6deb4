# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: np.tile keeps the integer type of the start, so every point is cut to whole numbers (for an integer theta_init)
# first day: true
"""Exercise 1: visualize momentum."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    path = np.tile(theta_init, (num_steps + 1, 1))
    v = np.zeros(path.shape[1])
    for t in range(num_steps):
        v = beta * v + grad_fn(path[t])
        path[t + 1] = path[t] - lr * v
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(figsize=(7, 6))
    everything = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    lo, hi = everything.min(axis=0), everything.max(axis=0)
    pad = 0.1 * (hi - lo) + 0.1
    lo, hi = lo - pad, hi + pad
    xs = np.linspace(lo[0], hi[0], 80)
    ys = np.linspace(lo[1], hi[1], 80)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    ax.contour(xs, ys, Z, levels=25, cmap="viridis", alpha=0.6)
    for beta, path in trajectories.items():
        path = np.asarray(path, dtype=float)
        ax.plot(path[:, 0], path[:, 1], ".-", lw=1, label=f"beta = {beta}")
    ax.set_xlim(lo[0], hi[0])
    ax.set_ylim(lo[1], hi[1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig


if __name__ == "__main__":
    path = trajectories_by_beta(lambda p: np.array([2, 200]) * p, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(lambda p: p[0] ** 2 + 100 * p[1] ** 2, path)
    plt.show()
