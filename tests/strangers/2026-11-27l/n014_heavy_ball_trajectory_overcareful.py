# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: stops as soon as one step is shorter than 1e-4 and repeats the last point, although the ball is only slow there (small lr, or a turning point)
# first day: true
"""Exercise 1: visualize momentum."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps, tol=1e-4):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    path = np.empty((num_steps + 1, theta.size))
    path[0] = theta
    for t in range(1, num_steps + 1):
        v = beta * v + grad_fn(theta)
        new = theta - lr * v
        if np.linalg.norm(new - theta) < tol:      # converged
            path[t:] = new
            break
        theta = new
        path[t] = theta
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One run per beta."""
    results = {}
    for beta in betas:
        results[beta] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return results


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        x, y = np.array(path, dtype=float).T
        mx = 0.1 * np.ptp(x) + 0.05
        my = 0.1 * np.ptp(y) + 0.05
        X, Y = np.meshgrid(np.linspace(x.min() - mx, x.max() + mx, 60),
                           np.linspace(y.min() - my, y.max() + my, 60))
        Z = np.zeros(X.shape)
        for i in range(X.shape[0]):
            for j in range(X.shape[1]):
                Z[i, j] = loss_fn(np.array([X[i, j], Y[i, j]]))
        ax.contour(X, Y, Z, 20)
        ax.plot(x, y, "r-", linewidth=1)
        ax.set_title("beta = " + str(beta))
        ax.set_xlabel("theta[0]")
        ax.set_ylabel("theta[1]")
    fig.tight_layout()
    return fig


if __name__ == "__main__":
    path = trajectories_by_beta(lambda p: np.array([2, 200]) * p, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(lambda p: p[0] ** 2 + 100 * p[1] ** 2, path)
    plt.show()
