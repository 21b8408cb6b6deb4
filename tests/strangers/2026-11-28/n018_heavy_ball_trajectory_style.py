# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: a dataclass Ball with a roll() method; the figure is built without pyplot and the contour levels are geometric
# first day: accepted

from dataclasses import dataclass, field

import matplotlib
import numpy as np
from matplotlib.figure import Figure


@dataclass
class Ball:
    position: np.ndarray
    lr: float
    beta: float
    velocity: np.ndarray = field(init=False)

    def __post_init__(self):
        self.position = np.array(self.position, dtype=np.float64)
        self.velocity = np.zeros_like(self.position)

    def roll(self, grad_fn):
        self.velocity = self.beta * self.velocity + grad_fn(self.position)
        self.position = self.position - self.lr * self.velocity
        return self.position


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    ball = Ball(theta_init, lr, beta)
    rows = [ball.position]
    rows += [ball.roll(grad_fn) for _ in range(num_steps)]
    return np.stack(rows)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    out = dict.fromkeys(betas)
    for beta in out:
        out[beta] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return out


def plot_trajectories(loss_fn, trajectories):
    fig = Figure(figsize=(8, 6))
    ax = fig.add_axes([0.1, 0.1, 0.85, 0.85])
    paths = {beta: np.asarray(path, dtype=float) for beta, path in trajectories.items()}
    points = np.concatenate(list(paths.values()))
    centre = (points.max(axis=0) + points.min(axis=0)) / 2
    half = (points.max(axis=0) - points.min(axis=0)) / 2
    half = 1.15 * half + 0.01 * max(half.max(), 1e-6 + 0.01 * np.abs(centre).max())
    xs = np.linspace(centre[0] - half[0], centre[0] + half[0], 101)
    ys = np.linspace(centre[1] - half[1], centre[1] + half[1], 101)
    Z = np.array([[float(loss_fn(np.array([x, y]))) for x in xs] for y in ys])
    low, high = Z.min(), Z.max()
    levels = np.unique(low + (high - low) * np.geomspace(1e-4, 0.999, 18))
    ax.contour(xs, ys, Z, levels=levels, colors="lightsteelblue")
    cmap = matplotlib.colormaps["viridis"]
    for k, (beta, path) in enumerate(paths.items()):
        ax.plot(path[:, 0], path[:, 1], color=cmap(k / max(1, len(paths) - 1)), label=f"beta = {beta}")
    ax.set_xlim(xs[0], xs[-1])
    ax.set_ylim(ys[0], ys[-1])
    ax.set_xlabel("theta[0]")
    ax.set_ylabel("theta[1]")
    ax.legend()
    return fig
