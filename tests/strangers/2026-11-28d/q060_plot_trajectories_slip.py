# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: empties the caller's dict with popitem while drawing; the argument must not be changed (every input)
# first day: true
# exercise 1

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    points = [theta]
    for _ in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        points.append(theta)
    return np.array(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas}


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig, axes = plt.subplots(n, 1, figsize=(6, 4 * n), squeeze=False)
    k = n
    while trajectories:
        beta, path = trajectories.popitem()
        path = np.asarray(path, dtype=float)
        k -= 1
        ax = axes[k, 0]
        lo = path.min(axis=0) - 0.2
        hi = path.max(axis=0) + 0.2
        gx = np.linspace(lo[0], hi[0], 45)
        gy = np.linspace(lo[1], hi[1], 45)
        ax.contour(gx, gy, [[loss_fn(np.array([x, y])) for x in gx] for y in gy], 15)
        ax.plot(path[:, 0], path[:, 1], "k.-")
        ax.set_title(f"beta = {beta}")
        ax.set_xlabel("x")
        ax.set_ylabel("y")
        ax.set_xlim(lo[0], hi[0])
        ax.set_ylim(lo[1], hi[1])
    return fig


if __name__ == "__main__":
    def loss(p):
        return p[0] ** 2 + 100 * p[1] ** 2

    def grad(p):
        return np.array([2 * p[0], 200 * p[1]])

    runs = trajectories_by_beta(grad, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(loss, runs)
    plt.show()
