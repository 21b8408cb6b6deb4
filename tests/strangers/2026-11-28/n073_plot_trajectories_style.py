# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: plt.contour draws on the current axes, which is the last panel only: with two or more betas the other panels hold a path but no contours
# first day: true

"""Exercise 1."""

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
    fig, axes = plt.subplots(1, len(trajectories), squeeze=False, figsize=(4 * len(trajectories), 4))
    for k, (beta, path) in enumerate(trajectories.items()):
        ax = axes[0, k]
        path = np.array(path, dtype=float)
        low, high = path.min(axis=0) - 0.25, path.max(axis=0) + 0.25
        X, Y = np.meshgrid(np.linspace(low[0], high[0], 50), np.linspace(low[1], high[1], 50))
        Z = np.array([loss_fn(np.array(p)) for p in zip(X.ravel(), Y.ravel())]).reshape(X.shape)
        plt.contour(X, Y, Z, 15)
        ax.plot(path[:, 0], path[:, 1], "k.-")
        ax.set_title("beta = " + str(beta))
        ax.set_xlabel("x")
        ax.set_ylabel("y")
    return fig


if __name__ == "__main__":
    print(heavy_ball_trajectory(lambda p: 2 * p, np.array([1, 1]), 0.1, 0.9, 3))
