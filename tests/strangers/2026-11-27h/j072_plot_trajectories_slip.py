# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: two: the limits come from the loop variable after the loop, so only the last path is sure to fit (wrong when an earlier one goes farther); and the line is drawn from path[1:], without the start
# first day: true
"""Exercise 1: visualize momentum."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    points = [theta.copy()]
    for _ in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        points.append(theta.copy())
    return np.array(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(figsize=(6, 6))
    for beta, path in trajectories.items():
        path = np.asarray(path, dtype=float)
        ax.scatter(path[0, 0], path[0, 1], marker="*", color="k")
        ax.plot(path[1:, 0], path[1:, 1], label=f"beta={beta}")
    lo, hi = path.min(axis=0) - 0.1, path.max(axis=0) + 0.1
    gx = np.linspace(lo[0], hi[0], 50)
    gy = np.linspace(lo[1], hi[1], 50)
    gz = np.empty((50, 50))
    for row, y in enumerate(gy):
        for col, x in enumerate(gx):
            gz[row, col] = loss_fn(np.array([x, y]))
    ax.contour(gx, gy, gz, 20)
    ax.set_xlim(lo[0], hi[0])
    ax.set_ylim(lo[1], hi[1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend(loc="best")
    return fig


if __name__ == "__main__":
    A = np.array([2.0, 200.0])
    runs = trajectories_by_beta(lambda p: A * p, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(lambda p: float(p[0] ** 2 + 100 * p[1] ** 2), runs)
