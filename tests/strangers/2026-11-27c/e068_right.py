# kind: right
# file: ex1_visualize.py
# function: plot_trajectories
# cause: nothing is wrong: tricontour on scattered points and start and end markers, class for the ball
# first day: accepted
from dataclasses import dataclass, field

import matplotlib.pyplot as plt
import numpy as np


@dataclass
class Ball:
    position: np.ndarray
    lr: float
    beta: float
    velocity: np.ndarray = None
    seen: list = field(default_factory=list)

    def __post_init__(self):
        self.position = np.array(self.position, dtype=float)
        self.velocity = np.zeros_like(self.position)
        self.seen.append(self.position.copy())

    def roll(self, grad_fn):
        self.velocity *= self.beta
        self.velocity += grad_fn(self.position)
        self.position = self.position - self.lr * self.velocity
        self.seen.append(self.position.copy())


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    ball = Ball(theta_init, lr, beta)
    for _ in range(num_steps):
        ball.roll(grad_fn)
    return np.stack(ball.seen)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    balls = {beta: Ball(theta_init, lr, beta) for beta in betas}
    for ball in balls.values():
        for _ in range(num_steps):
            ball.roll(grad_fn)
    return {beta: np.stack(ball.seen) for beta, ball in balls.items()}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    stacked = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    a, b = stacked.min(axis=0), stacked.max(axis=0)
    w = b - a
    a, b = a - 0.2 * w - 0.1, b + 0.2 * w + 0.1
    gx, gy = np.meshgrid(np.linspace(a[0], b[0], 40), np.linspace(a[1], b[1], 40))
    gx, gy = gx.flatten(), gy.flatten()
    ax.tricontour(gx, gy, [loss_fn(np.array([x, y])) for x, y in zip(gx, gy)], 14, linewidths=0.6)
    for (beta, p), style in zip(trajectories.items(), ["-", "--", "-.", ":"] * len(trajectories)):
        line, = ax.plot(np.asarray(p)[:, 0], np.asarray(p)[:, 1], style)
        line.set_label("beta %g" % beta)
        ax.plot(p[0][0], p[0][1], "ks")
        ax.plot(p[-1][0], p[-1][1], "k*")
    ax.legend(loc="upper left", bbox_to_anchor=(1, 1))
    plt.xlabel("x")
    plt.ylabel("y")
    ax.set_xlim(a[0], b[0])
    ax.set_ylim(a[1], b[1])
    return fig
