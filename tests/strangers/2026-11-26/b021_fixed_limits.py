# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: The axes are fixed to -1.2 ... 1.2, which fits the start (1, 1) of the example only. Paths that start or go outside are cut off; the limits have to contain the whole path.
# first day: true
"""Exercise 1: momentum, seen from above."""

import matplotlib.pyplot as plt
import numpy as np


def _visit(grad_fn, x, lr, beta):
    """Yield the points of the heavy ball for ever."""
    vel = np.zeros(x.shape)
    while True:
        yield x
        vel = beta * vel + np.asarray(grad_fn(x), dtype=float)
        x = x - lr * vel


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    walk = _visit(grad_fn, np.array(theta_init, dtype=float), lr, beta)
    return np.stack([next(walk) for _ in range(num_steps + 1)])


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One run per beta, all from the same start."""
    result = {}
    for beta in betas:
        result[beta] = heavy_ball_trajectory(grad_fn, np.array(theta_init), lr, beta, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    """Draw trajectories over the contour lines of loss_fn."""
    axis_range = np.linspace(-1.2, 1.2, 100)
    X, Y = np.meshgrid(axis_range, axis_range)
    Z = np.empty_like(X)
    for index in np.ndindex(X.shape):
        Z[index] = loss_fn(np.array([X[index], Y[index]]))

    fig, ax = plt.subplots(figsize=(8, 6))
    ax.contour(X, Y, Z, levels=np.linspace(Z.min(), Z.max(), 30), alpha=0.5)
    for beta, trajectory in trajectories.items():
        trajectory = np.asarray(trajectory)
        ax.plot(trajectory[:, 0], trajectory[:, 1], "o-", markersize=3, label=f"β = {beta}")
    ax.set_xlim(-1.2, 1.2)
    ax.set_ylim(-1.2, 1.2)
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.set_title("Momentum trajectories")
    ax.legend()
    ax.grid(True, alpha=0.3)
    return fig


if __name__ == "__main__":
    loss = lambda z: z[0] ** 2 + 100 * z[1] ** 2
    grad = lambda z: np.array([2 * z[0], 200 * z[1]])
    runs = trajectories_by_beta(grad, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(loss, runs)
    plt.show()
