# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: Right: the section's second form (velocity scaled by lr, with the sign of the step), points produced by a generator.
# first day: accepted
"""Exercise 1 with a ball that can be iterated for ever."""
from itertools import islice

import matplotlib.pyplot as plt
import numpy as np


class Ball:
    def __init__(self, force, position, friction_left, lr):
        self.force = force
        self.position = position
        self.keep = friction_left
        self.lr = lr

    def __iter__(self):
        x = np.array(self.position, dtype=float)
        step = np.zeros(x.shape)            # = -lr * v
        while True:
            yield x.copy()
            step = self.keep * step - self.lr * np.asarray(self.force(x))
            x = x + step


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    return np.array(list(islice(Ball(grad_fn, theta_init, beta, lr), num_steps + 1)))


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in reversed(list(betas))}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(constrained_layout=True)
    for beta, xy in trajectories.items():
        x, y = np.array(xy, dtype=float).T
        line, = ax.plot(x, y, lw=1)
        line.set_label(f"{beta}")
        ax.scatter(x[:1], y[:1], marker="s", color=line.get_color())
    ax.legend(title="beta")
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    left, right = ax.get_xlim()
    bottom, top = ax.get_ylim()
    gx = np.linspace(left, right, 90)
    gy = np.linspace(bottom, top, 90)
    z = [[loss_fn(np.array([u, w])) for u in gx] for w in gy]
    ax.contourf(gx, gy, z, 20, cmap="Blues", zorder=0)
    ax.contour(gx, gy, z, 20, colors="k", linewidths=0.3, zorder=0)
    ax.set_xlim(left, right)
    ax.set_ylim(bottom, top)
    return fig
