# kind: right
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: a dataclass Ball with a roll() generator; all betas are rolled side by side, step for step; the figure has a table of panels with one legend each
# first day: accepted
import math
from dataclasses import dataclass, field

import matplotlib.pyplot as plt
import numpy as np


@dataclass
class Ball:
    where: np.ndarray
    lr: float
    beta: float
    speed: np.ndarray = field(init=False)

    def __post_init__(self):
        self.where = np.array(self.where, dtype=np.float64)
        self.speed = np.zeros_like(self.where)

    def roll(self, grad_fn):
        yield self.where.copy()
        while True:
            self.speed = self.beta * self.speed + grad_fn(self.where)
            self.where = self.where - self.lr * self.speed
            yield self.where.copy()


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    rolling = Ball(theta_init, lr, beta).roll(grad_fn)
    return np.array([next(rolling) for _ in range(num_steps + 1)])


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    race = [(beta, Ball(theta_init, lr, beta).roll(grad_fn), []) for beta in betas]
    for _ in range(num_steps + 1):
        for _, rolling, seen in race:
            seen.append(next(rolling))
    return {beta: np.array(seen) for beta, _, seen in race}


def plot_trajectories(loss_fn, trajectories):
    count = len(trajectories)
    columns = math.ceil(math.sqrt(count))
    rows = math.ceil(count / columns)
    fig, axes = plt.subplots(rows, columns, figsize=(4 * columns, 4 * rows), squeeze=False)
    panels = list(axes.flat)
    for spare in panels[count:]:
        spare.remove()
    for ax, (beta, path) in zip(panels, trajectories.items()):
        path = np.asarray(path, dtype=float)
        (x0, y0), (x1, y1) = path.min(axis=0), path.max(axis=0)
        wx, wy = (x1 - x0) or 2.0, (y1 - y0) or 2.0
        xs = np.linspace(x0 - 0.15 * wx, x1 + 0.15 * wx, 60)
        ys = np.linspace(y0 - 0.15 * wy, y1 + 0.15 * wy, 60)
        Z = [[loss_fn(np.array([x, y])) for x in xs] for y in ys]
        ax.contour(xs, ys, Z, 18)
        ax.plot(path[:, 0], path[:, 1], "k.-", label=f"beta={beta}")
        ax.legend()
        ax.set_xlabel("x")
        ax.set_ylabel("y")
        ax.set_xlim(xs[0], xs[-1])
        ax.set_ylim(ys[0], ys[-1])
    return fig
