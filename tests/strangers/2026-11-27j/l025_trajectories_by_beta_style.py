# kind: right
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: no loop over runs of the other function: a dataclass with a step generator for each beta, advanced side by side
# first day: accepted
"""Exercise 1: visualize momentum."""

from dataclasses import dataclass

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Every point of the heavy ball, one per row."""
    out = np.empty((num_steps + 1, len(theta_init)))
    out[0] = theta_init
    velocity = np.zeros(len(theta_init))
    for t in range(1, num_steps + 1):
        velocity = beta * velocity + grad_fn(out[t - 1].copy())
        out[t] = out[t - 1] - lr * velocity
    return out


@dataclass
class Ball:
    theta: np.ndarray
    v: np.ndarray
    lr: float
    beta: float

    def roll(self, grad_fn):
        while True:
            yield self.theta
            self.v = self.beta * self.v + grad_fn(self.theta)
            self.theta = self.theta - self.lr * self.v


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    balls = {}
    for beta in betas:
        start = np.array(theta_init, dtype=float)
        balls[beta] = Ball(start, np.zeros(start.shape), lr, beta).roll(grad_fn)
    rows = {beta: [] for beta in balls}
    for _ in range(num_steps + 1):
        for beta, ball in balls.items():
            rows[beta].append(next(ball))
    return {beta: np.vstack(r) for beta, r in rows.items()}


def plot_trajectories(loss_fn, trajectories):
    everything = np.vstack([np.array(p) for p in trajectories.values()])
    xmin, ymin = everything.min(0)
    xmax, ymax = everything.max(0)
    dx = (xmax - xmin) * 0.05 + 0.2
    dy = (ymax - ymin) * 0.05 + 0.2
    gx, gy = np.meshgrid(np.linspace(xmin - dx, xmax + dx, 70), np.linspace(ymin - dy, ymax + dy, 70))
    flat = np.column_stack([gx.ravel(), gy.ravel()])
    gz = np.array([loss_fn(q) for q in flat]).reshape(gx.shape)
    figure = plt.figure(figsize=(7, 5))
    ax = figure.add_subplot(111)
    ax.contour(gx, gy, gz, 25, cmap="Greys")
    for beta in trajectories:
        p = np.array(trajectories[beta])
        ax.plot(p[:, 0], p[:, 1], label=str(beta))
    ax.set(xlabel="x", ylabel="y", xlim=(xmin - dx, xmax + dx), ylim=(ymin - dy, ymax + dy))
    ax.legend(title="beta")
    return figure


if __name__ == "__main__":
    A = np.array([1.0, 100.0])
    paths = trajectories_by_beta(lambda p: 2 * A * p, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(lambda p: float(p[0] ** 2 + 100 * p[1] ** 2), paths)
    plt.show()
