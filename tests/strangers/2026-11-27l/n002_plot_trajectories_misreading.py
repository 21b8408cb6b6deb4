# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: limits are a square around the origin as large as the start, so a path which runs farther out than its start (minimum away from the origin) leaves the picture
# first day: true
"""Exercise 1: visualize momentum."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Every point of heavy ball, one row per update."""
    start = np.asarray(theta_init, dtype=np.float64)
    out = np.empty((num_steps + 1, start.size))
    out[0] = start
    vel = np.zeros(start.size)
    for t in range(1, num_steps + 1):
        vel = beta * vel + grad_fn(out[t - 1].copy())
        out[t] = out[t - 1] - lr * vel
    return out


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(figsize=(6, 6))
    start = np.abs([np.asarray(p, dtype=float)[0] for p in trajectories.values()]).max()
    r = 1.5 * start + 0.1
    line = np.linspace(-r, r, 100)
    X, Y = np.meshgrid(line, line)
    Z = np.empty_like(X)
    for idx in np.ndindex(X.shape):
        Z[idx] = loss_fn(np.array([X[idx], Y[idx]]))
    ax.contour(X, Y, Z, levels=15)
    for beta, path in trajectories.items():
        xs, ys = zip(*path)
        ax.plot(xs, ys, label=f"momentum {beta}")
    ax.set_xlim(-r, r)
    ax.set_ylim(-r, r)
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig


if __name__ == "__main__":
    path = trajectories_by_beta(lambda p: np.array([2, 200]) * p, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(lambda p: p[0] ** 2 + 100 * p[1] ** 2, path)
    plt.show()
