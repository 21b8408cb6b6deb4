# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: right: a state object with __call__, all betas in one panel, levels at powers of the losses on the path
# first day: accepted
from dataclasses import dataclass, field

import matplotlib.pyplot as plt
import numpy as np


@dataclass
class Ball:
    position: np.ndarray
    friction: float
    speed: np.ndarray = field(init=False)

    def __post_init__(self):
        self.position = np.array(self.position, dtype="float64")
        self.speed = self.position * 0

    def __call__(self, slope, lr):
        self.speed *= 1 - self.friction
        self.speed += slope
        self.position -= lr * self.speed
        return self.position.tolist()


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    ball = Ball(theta_init, 1 - beta)
    path = [ball.position.tolist()]
    path.extend(ball(grad_fn(ball.position), lr) for _ in range(num_steps))
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    def run(beta):
        return beta, heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return dict(map(run, betas))


def plot_trajectories(loss_fn, trajectories):
    plt.figure()
    for beta, path in trajectories.items():
        plt.plot(*np.asarray(path).T, label=str(beta))
    plt.legend(title="beta")
    window = plt.axis()
    gx = np.linspace(window[0], window[1], 90)
    gy = np.linspace(window[2], window[3], 91)
    Z = np.zeros((91, 90))
    for (j, i), _ in np.ndenumerate(Z):
        Z[j, i] = loss_fn(np.array([gx[i], gy[j]]))
    plt.contour(gx, gy, Z, levels=np.unique(np.quantile(Z, np.linspace(0.02, 0.98, 18))))
    plt.axis(window)
    plt.xlabel("x")
    plt.ylabel("y")
    return plt.gcf()
