# kind: right
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: a Ball class with its own state and a frozen copy of the start; the dict is built from a map with functools.partial
# first day: accepted
"""Exercise 1: visualize momentum."""

from functools import partial

import matplotlib.pyplot as plt
import numpy as np


class Ball:
    """A point that remembers its velocity."""

    def __init__(self, where):
        self.where = np.array(where, dtype=float)
        self.v = np.zeros_like(self.where)

    def roll(self, grad_fn, lr, beta):
        self.v = beta * self.v + grad_fn(self.where)
        self.where = self.where - lr * self.v
        return self.where


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    ball = Ball(theta_init)
    return np.array([ball.where] + [ball.roll(grad_fn, lr, beta) for _ in range(num_steps)])


def _with_beta(beta, *, grad_fn, start, lr, num_steps):
    return beta, heavy_ball_trajectory(grad_fn, start, lr, beta, num_steps)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    start = tuple(float(c) for c in theta_init)
    run = partial(_with_beta, grad_fn=grad_fn, start=start, lr=lr, num_steps=num_steps)
    return dict(map(run, betas))


def plot_trajectories(loss_fn, trajectories):
    points = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    low, high = points.min(axis=0), points.max(axis=0)
    pad = 0.1 * (high - low)
    pad[pad == 0] = 1.0
    low, high = low - pad, high + pad

    xs = np.linspace(low[0], high[0], 80)
    ys = np.linspace(low[1], high[1], 80)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])

    fig, ax = plt.subplots(figsize=(8, 6))
    ax.contour(xs, ys, Z, levels=20, alpha=0.5)
    for beta, path in trajectories.items():
        path = np.asarray(path)
        ax.plot(path[:, 0], path[:, 1], marker=".", label=f"beta = {beta}")
    ax.set_xlim(low[0], high[0])
    ax.set_ylim(low[1], high[1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig


if __name__ == "__main__":
    trajs = trajectories_by_beta(lambda p: np.array([2 * p[0], 200 * p[1]]), np.array([1.0, 1.0]), 0.009,
                                 [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(lambda p: p[0] ** 2 + 100 * p[1] ** 2, trajs)
    plt.show()
