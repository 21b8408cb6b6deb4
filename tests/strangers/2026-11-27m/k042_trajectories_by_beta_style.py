# kind: right
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: a Ball class that is an iterator, shared by both functions, and a line printed for each run
# first day: accepted
"""Exercise 1: visualize momentum (20 points)."""

import matplotlib.pyplot as plt
import numpy as np


class Ball:
    def __init__(self, grad_fn, where, lr, beta):
        self.grad_fn, self.lr, self.beta = grad_fn, lr, beta
        self.theta = np.array(where, dtype=float)
        self.v = np.zeros_like(self.theta)

    def __iter__(self):
        return self

    def __next__(self):
        here = self.theta
        self.v = self.beta * self.v + self.grad_fn(here)
        self.theta = here - self.lr * self.v
        return here


def _points(ball, num_steps):
    points = [ball.theta]
    for _ in range(num_steps):
        next(ball)
        points.append(ball.theta)
    return points


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    return np.array(_points(Ball(grad_fn, theta_init, lr, beta), num_steps))


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for number, beta in enumerate(betas, start=1):
        print(f"run {number} of {len(betas)}: beta {beta}")
        result[beta] = np.array(_points(Ball(grad_fn, theta_init, lr, beta), num_steps))
    return result


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(figsize=(7, 5))
    pts = np.concatenate([np.asarray(p) for p in trajectories.values()])
    lo, hi = pts.min(axis=0), pts.max(axis=0)
    pad = 0.1 * (hi - lo) + 0.1
    xs = np.linspace(lo[0] - pad[0], hi[0] + pad[0], 60)
    ys = np.linspace(lo[1] - pad[1], hi[1] + pad[1], 60)
    zs = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    ax.contour(xs, ys, zs, levels=20, cmap="Greys")
    for beta, path in trajectories.items():
        ax.plot(path[:, 0], path[:, 1], ".-", label=f"beta = {beta}")
    ax.set_xlim(xs[0], xs[-1])
    ax.set_ylim(ys[0], ys[-1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig


if __name__ == "__main__":
    print(heavy_ball_trajectory(lambda p: 2 * p, np.array([1.0, 2.0]), 0.1, 0.9, 5))
