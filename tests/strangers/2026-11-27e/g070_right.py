# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory, plot_trajectories
# cause: nothing is wrong: a particle class with an endless iterator gives the points, and paths are LineCollections coloured by time
# first day: accepted
"""Exercise 1: a ball rolling in a viscous medium."""

import matplotlib.pyplot as plt
import numpy as np
from itertools import cycle, islice
from matplotlib.collections import LineCollection


class Particle:
    """A unit mass with position q and momentum p in a viscous medium."""

    def __init__(self, q, force, dt, memory):
        self.q = np.array(q, dtype=float)
        self.p = 0.0 * self.q
        self.force, self.dt, self.memory = force, dt, memory

    def __iter__(self):
        while True:
            yield tuple(self.q)
            self.p = self.memory * self.p + self.force(self.q.copy())
            self.q = self.q + self.dt * self.p


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    ball = Particle(theta_init, lambda q: -np.asarray(grad_fn(q), dtype=float), lr, beta)
    return [list(q) for q in islice(ball, num_steps + 1)]


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    runs = dict()
    for beta in betas:
        start = np.array(theta_init, dtype=float)
        runs[beta] = heavy_ball_trajectory(grad_fn, start, lr, beta, num_steps)
    return runs


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    points = np.vstack([np.asarray(o, dtype=float) for o in trajectories.values()])
    (x0, y0), (x1, y1) = points.min(axis=0) - 0.25, points.max(axis=0) + 0.25
    X, Y = np.meshgrid(np.linspace(x0, x1, 80), np.linspace(y0, y1, 80))
    V = np.array([loss_fn(q) for q in np.stack([X, Y], axis=-1).reshape(-1, 2)]).reshape(X.shape)
    ax.contour(X, Y, V, levels=25, colors="0.7")
    for cmap, (beta, orbit) in zip(cycle(["Reds", "Blues", "Greens", "Purples"]), trajectories.items()):
        orbit = np.asarray(orbit, dtype=float)
        pieces = LineCollection(np.stack([orbit[:-1], orbit[1:]], axis=1), cmap=cmap, label=f"beta = {beta}")
        pieces.set_array(np.arange(1.0, len(orbit)))          # darker is later
        ax.add_collection(pieces)
    ax.set(xlim=(x0, x1), ylim=(y0, y1), xlabel=r"$q_1$", ylabel=r"$q_2$")
    ax.legend()
    return fig
