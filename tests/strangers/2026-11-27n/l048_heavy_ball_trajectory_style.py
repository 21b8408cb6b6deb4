# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: a generator of points without end, cut with islice; states as a frozen dataclass
# first day: accepted
from dataclasses import dataclass
from itertools import islice
import matplotlib.pyplot as plt
import numpy as np


@dataclass(frozen=True)
class Ball:
    where: np.ndarray
    speed: np.ndarray

    def rolled(self, grad_fn, lr, beta):
        speed = beta * self.speed + grad_fn(self.where.copy())
        return Ball(self.where - lr * speed, speed)


def _roll(ball, grad_fn, lr, beta):
    yield ball.where
    while True:
        ball = ball.rolled(grad_fn, lr, beta)
        yield ball.where


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    start = np.array(theta_init, dtype=float)
    endless = _roll(Ball(start, np.zeros_like(start)), grad_fn, lr, beta)
    return np.array(list(islice(endless, num_steps + 1)))


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, theta_init.copy(), lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(figsize=(7, 5))
    every = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    low, high = every.min(axis=0), every.max(axis=0)
    pad = 0.1 * (high - low) + 0.1
    low, high = low - pad, high + pad
    xs = np.linspace(low[0], high[0], 80)
    ys = np.linspace(low[1], high[1], 80)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    ax.contour(xs, ys, Z, levels=15, cmap="Greys")
    for beta, path in trajectories.items():
        path = np.asarray(path, dtype=float)
        ax.plot(path[:, 0], path[:, 1], marker=".", label=f"beta = {beta}")
    ax.set_xlim(low[0], high[0])
    ax.set_ylim(low[1], high[1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig


if __name__ == "__main__":
    loss = lambda p: p[0] ** 2 + 100 * p[1] ** 2
    grad = lambda p: np.array([2 * p[0], 200 * p[1]])
    runs = trajectories_by_beta(grad, np.array([1, 1]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(loss, runs)
    plt.show()
