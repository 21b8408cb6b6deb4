# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: one panel per beta, but the contours are drawn with the leftover ax after the loop: only the last panel has any (two betas or more)
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
    """One run per beta."""
    results = {}
    for beta in betas:
        results[beta] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return results


def plot_trajectories(loss_fn, trajectories):
    betas = list(trajectories)
    fig, axs = plt.subplots(len(betas), 1, figsize=(5, 4 * len(betas)), squeeze=False)
    allpts = np.vstack([np.asarray(trajectories[b], dtype=float) for b in betas])
    lo = allpts.min(axis=0) - 0.2
    hi = allpts.max(axis=0) + 0.2
    for k, b in enumerate(betas):
        ax = axs[k, 0]
        p = np.asarray(trajectories[b], dtype=float)
        ax.plot(p[:, 0], p[:, 1], "k.-", ms=3)
        ax.set_title(f"beta = {b}")
        ax.set_xlabel("x")
        ax.set_ylabel("y")
        ax.set_xlim(lo[0], hi[0])
        ax.set_ylim(lo[1], hi[1])
    xs, ys = np.linspace(lo[0], hi[0], 60), np.linspace(lo[1], hi[1], 60)
    Z = [[loss_fn(np.array([x, y])) for x in xs] for y in ys]
    ax.contour(xs, ys, np.array(Z), 20)
    return fig


if __name__ == "__main__":
    path = trajectories_by_beta(lambda p: np.array([2, 200]) * p, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(lambda p: p[0] ** 2 + 100 * p[1] ** 2, path)
    plt.show()
