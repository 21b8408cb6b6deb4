# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: Z is filled as Z[i, j] = loss(xs[i], ys[j]), but contour wants rows for y. The contours are those of the loss with x and y exchanged; the paths are right.
# first day: true
"""Exercise 1: momentum, seen from above."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Heavy ball; every visited point is a row of the result."""
    start = np.asarray(theta_init, dtype=np.float64)
    points = np.zeros((num_steps + 1, start.size))
    points[0] = start
    velocity = np.zeros(start.size)
    for t in range(num_steps):
        velocity = beta * velocity + grad_fn(points[t].copy())
        points[t + 1] = points[t] - lr * velocity
    return points


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    def run(b):
        return heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)

    return dict((b, run(b)) for b in betas)


def plot_trajectories(loss_fn, trajectories):
    r = 1.15 * max(np.abs(np.asarray(p)).max() for p in trajectories.values()) + 0.1
    n = 81
    xs = np.linspace(-r, r, n)
    ys = np.linspace(-r, r, n)
    Z = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            Z[i, j] = loss_fn(np.array([xs[i], ys[j]]))

    fig, ax = plt.subplots()
    ax.contour(xs, ys, Z, levels=30, linewidths=0.5)
    for beta, path in trajectories.items():
        path = np.asarray(path)
        ax.plot(path[:, 0], path[:, 1], marker=".", label=f"beta = {beta}")
    ax.set_xlim(-r, r)
    ax.set_ylim(-r, r)
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig


if __name__ == "__main__":
    def demo_loss(p):
        return p[0] ** 2 + 100.0 * p[1] ** 2

    def demo_grad(p):
        return np.array([2.0 * p[0], 200.0 * p[1]])

    for lr in (0.004, 0.009):
        out = trajectories_by_beta(demo_grad, np.array([1, 1]), lr, [0, 0.5, 0.9, 0.99], 100)
        for beta, path in out.items():
            print(lr, beta, path[-1], demo_loss(path[-1]))
