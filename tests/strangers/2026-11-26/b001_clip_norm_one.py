# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: The gradient is clipped to norm 1 "for stability" before it enters the velocity. Heavy ball uses the gradient as it is; every gradient longer than 1 is cut.
# first day: true
"""Exercise 1: momentum, seen from above."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Run classical momentum and return all visited points, shape (num_steps + 1, d)."""
    max_grad_norm = 1.0  # keeps the very steep direction under control

    theta = np.array(theta_init, dtype=np.float64)
    velocity = np.zeros_like(theta)
    trajectory = np.empty((num_steps + 1, theta.shape[0]))
    trajectory[0] = theta

    for step in range(1, num_steps + 1):
        grad = np.asarray(grad_fn(theta), dtype=np.float64)
        norm = np.linalg.norm(grad)
        if norm > max_grad_norm:
            grad = grad * (max_grad_norm / norm)
        velocity = beta * velocity + grad
        theta = theta - lr * velocity
        trajectory[step] = theta

    return trajectory


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    allpts = np.concatenate([np.asarray(p, dtype=float) for p in trajectories.values()])
    lo, hi = allpts.min(axis=0), allpts.max(axis=0)
    pad = 0.1 * (hi - lo) + 0.1
    xs = np.linspace(lo[0] - pad[0], hi[0] + pad[0], 80)
    ys = np.linspace(lo[1] - pad[1], hi[1] + pad[1], 80)
    X, Y = np.meshgrid(xs, ys)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])

    fig, ax = plt.subplots(figsize=(7, 5))
    ax.contour(X, Y, Z, levels=25, colors="0.7", linewidths=0.7)
    for beta, path in trajectories.items():
        path = np.asarray(path)
        ax.plot(path[:, 0], path[:, 1], ".-", label=f"beta = {beta}")
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig


if __name__ == "__main__":
    loss = lambda z: z[0] ** 2 + 100 * z[1] ** 2
    grad = lambda z: np.array([2 * z[0], 200 * z[1]])
    runs = trajectories_by_beta(grad, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(loss, runs)
    plt.show()
