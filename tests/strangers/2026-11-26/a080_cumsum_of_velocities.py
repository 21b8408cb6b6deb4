# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: Right: the velocities are collected and the points are theta_init minus lr times their cumulative sum; contours by triangulation (tricontour).
# first day: accepted
from __future__ import annotations

from dataclasses import dataclass, field

import matplotlib.pyplot as plt
import numpy as np


@dataclass
class Run:
    start: np.ndarray
    lr: float
    beta: float
    velocities: list = field(default_factory=list)

    @property
    def here(self):
        return self.start - self.lr * sum(self.velocities, np.zeros_like(self.start))

    def advance(self, grad):
        last = self.velocities[-1] if self.velocities else np.zeros_like(self.start)
        self.velocities.append(self.beta * last + grad)

    def path(self):
        moved = np.cumsum(np.reshape(self.velocities, (-1, self.start.size)), axis=0)
        return np.concatenate([self.start[None], self.start - self.lr * moved])


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    run = Run(np.array(theta_init, dtype=float), lr, beta)
    for _ in range(num_steps):
        run.advance(np.array(grad_fn(run.here), dtype=float))
    return run.path()


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    out: dict[float, np.ndarray] = {}
    for beta in betas:
        out[beta] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return out


def plot_trajectories(loss_fn, trajectories):
    paths = {b: np.array(p, dtype=float) for b, p in trajectories.items()}
    pts = np.concatenate(list(paths.values()))
    lo = pts.min(axis=0) - 0.2
    hi = pts.max(axis=0) + 0.2
    xs, ys = (c.ravel() for c in np.meshgrid(np.linspace(lo[0], hi[0], 60), np.linspace(lo[1], hi[1], 60)))
    fig = plt.figure(figsize=(6, 6))
    ax = fig.gca()
    ax.tricontour(xs, ys, [loss_fn(np.array(p)) for p in zip(xs, ys)], levels=20, linewidths=0.5)
    for b, p in paths.items():
        ax.plot(p[:, 0], p[:, 1], label=f"momentum {b}")
    ax.set_xlabel("first parameter")
    ax.set_ylabel("second parameter")
    ax.axis([lo[0], hi[0], lo[1], hi[1]])
    ax.legend()
    plt.show()
    return fig
