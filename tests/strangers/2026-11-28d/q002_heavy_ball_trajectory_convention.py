# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: PyTorch's dampening = beta: the first velocity is the gradient itself, from the second step on the gradient is multiplied by (1 - beta) (wrong for every beta > 0 from row 2 on)
# first day: true
"""Momentum, drawn."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    points = [theta.copy()]
    buf = None
    for _ in range(num_steps):
        g = np.asarray(grad_fn(theta), dtype=float)
        if buf is None:
            buf = g.copy()
        else:
            buf = beta * buf + (1 - beta) * g
        theta = theta - lr * buf
        points.append(theta.copy())
    return np.stack(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One trajectory per beta."""
    result = {}
    for beta in betas:
        result[beta] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    """One panel per beta."""
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        path = np.asarray(path, dtype=float)
        x0, y0 = path.min(axis=0)
        x1, y1 = path.max(axis=0)
        px = 0.15 * (x1 - x0) + 0.05
        py = 0.15 * (y1 - y0) + 0.05
        gx = np.linspace(x0 - px, x1 + px, 50)
        gy = np.linspace(y0 - py, y1 + py, 50)
        Z = np.zeros((50, 50))
        for i in range(50):
            for j in range(50):
                Z[i, j] = loss_fn(np.array([gx[j], gy[i]]))
        ax.contour(gx, gy, Z, 15)
        ax.plot(path[:, 0], path[:, 1], "r-o", markersize=2)
        ax.set_xlim(gx[0], gx[-1])
        ax.set_ylim(gy[0], gy[-1])
        ax.set_title(f"beta = {beta}")
        ax.set_xlabel("theta_0")
        ax.set_ylabel("theta_1")
    fig.tight_layout()
    return fig


if __name__ == "__main__":
    def loss(p):
        return p[0] ** 2 + 100 * p[1] ** 2

    def grad(p):
        return np.array([2 * p[0], 200 * p[1]])

    runs = trajectories_by_beta(grad, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(loss, runs)
    plt.show()
