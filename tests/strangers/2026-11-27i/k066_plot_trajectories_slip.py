# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: one panel per beta, but plt.contour stands after the loop and draws only into the last panel; wrong for two or more betas
# first day: true
"""Exercise 1: visualize momentum - my solution."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    x = np.array(theta_init, float)
    step = 0.0 * x              # lr * v
    points = [x]
    while len(points) <= num_steps:
        step = beta * step + lr * np.asarray(grad_fn(x))
        x = x - step
        points.append(x)
    return np.stack(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    pts = np.concatenate([np.asarray(p, float) for p in trajectories.values()])
    lo = pts.min(axis=0)
    hi = pts.max(axis=0)
    span = np.where(hi > lo, hi - lo, 1.0)
    lo, hi = lo - 0.1 * span, hi + 0.1 * span
    gx, gy = np.linspace(lo[0], hi[0], 70), np.linspace(lo[1], hi[1], 70)
    Z = [[loss_fn(np.array([x, y])) for x in gx] for y in gy]

    fig = plt.figure(figsize=(5 * len(trajectories), 4))
    for k, (beta, path) in enumerate(trajectories.items(), start=1):
        plt.subplot(1, len(trajectories), k)
        path = np.asarray(path)
        plt.plot(path[:, 0], path[:, 1], "o-", ms=2)
        plt.title(f"beta = {beta}")
        plt.xlabel("x")
        plt.ylabel("y")
        plt.xlim(lo[0], hi[0])
        plt.ylim(lo[1], hi[1])
    plt.contour(gx, gy, Z, levels=25, cmap="gray")
    return fig


if __name__ == "__main__":
    trajs = trajectories_by_beta(lambda p: np.array([2 * p[0], 200 * p[1]]), np.array([1.0, 1.0]), 0.009,
                                 [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(lambda p: p[0] ** 2 + 100 * p[1] ** 2, trajs)
    plt.show()
