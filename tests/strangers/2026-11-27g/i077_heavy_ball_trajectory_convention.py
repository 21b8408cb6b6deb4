# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: Sutskever's sign: the velocity is -lr times the section's (v = beta v - lr g, theta + v), in a small Ball class; the same points
# first day: accepted
from dataclasses import dataclass

import matplotlib.pyplot as plt
import numpy as np


@dataclass
class Ball:
    place: np.ndarray
    velocity: np.ndarray

    def roll(self, grad_fn, lr, beta):
        self.velocity = beta * self.velocity - lr * np.asarray(grad_fn(self.place.copy()), dtype=float)
        self.place = self.place + self.velocity
        return self.place


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    start = np.array(theta_init, dtype=float)
    ball = Ball(start, np.zeros(start.shape))
    return np.vstack([start] + [ball.roll(grad_fn, lr, beta) for _ in range(num_steps)])


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    k = len(trajectories)
    fig, axes = plt.subplots(1, k, figsize=(4 * k, 4), squeeze=False)
    for ax, beta in zip(axes[0], trajectories):
        p = np.array(trajectories[beta], dtype=float)
        x0, x1 = p[:, 0].min(), p[:, 0].max()
        y0, y1 = p[:, 1].min(), p[:, 1].max()
        mx = 0.15 * (x1 - x0) or 0.5
        my = 0.15 * (y1 - y0) or 0.5
        gx = np.linspace(x0 - mx, x1 + mx, 60)
        gy = np.linspace(y0 - my, y1 + my, 60)
        X, Y = np.meshgrid(gx, gy)
        Z = np.empty_like(X)
        for i in range(Z.shape[0]):
            for j in range(Z.shape[1]):
                Z[i, j] = loss_fn(np.array([X[i, j], Y[i, j]]))
        ax.contour(X, Y, Z, 15)
        ax.plot(p[:, 0], p[:, 1], "o-", ms=2, lw=1, color="tab:red", label="beta=" + str(beta))
        ax.set(title="beta = " + str(beta), xlabel="theta 1", ylabel="theta 2",
               xlim=(gx[0], gx[-1]), ylim=(gy[0], gy[-1]))
        ax.legend(loc="best")
    fig.tight_layout()
    return fig


if __name__ == "__main__":
    def bowl(p):
        return p[0] ** 2 + 100 * p[1] ** 2

    def slope(p):
        return np.array([2 * p[0], 200 * p[1]])

    start = np.array([1.0, 1.0])
    for lr in (0.004, 0.009):
        paths = trajectories_by_beta(slope, start, lr, [0, 0.5, 0.9, 0.99], 100)
        plot_trajectories(bowl, paths)
        print("lr", lr, {b: float(bowl(p[-1])) for b, p in paths.items()})
