# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: The limits are set from the starting point alone; a path that overshoots beyond it by more than 10 % leaves the picture.
# first day: true
# exercise 1
from functools import partial

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    path = [theta.copy()]
    for _ in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        path.append(theta.copy())
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    run = partial(heavy_ball_trajectory, grad_fn, theta_init, lr, num_steps=num_steps)
    return dict((b, run(beta=b)) for b in betas)


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    start = np.asarray(next(iter(trajectories.values())), dtype=float)[0]
    rx, ry = 1.1 * abs(start[0]) + 0.1, 1.1 * abs(start[1]) + 0.1
    X, Y = np.meshgrid(np.linspace(-rx, rx, 90), np.linspace(-ry, ry, 90))
    Z = np.array([loss_fn(np.array(p)) for p in zip(X.ravel(), Y.ravel())]).reshape(X.shape)
    ax.contour(X, Y, Z, levels=25, cmap="viridis")
    for beta, path in trajectories.items():
        p = np.asarray(path)
        ax.plot(p[:, 0], p[:, 1], label=f"beta={beta}")
    ax.set_xlim(-rx, rx)
    ax.set_ylim(-ry, ry)
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig


if __name__ == "__main__":
    figure = plot_trajectories(lambda z: z[0] ** 2 + 100 * z[1] ** 2,
        trajectories_by_beta(lambda z: np.array([2 * z[0], 200 * z[1]]), np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100))
    plt.show()
