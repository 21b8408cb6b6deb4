# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: beta is printed with one digit, so 0.99 is labelled 1.0: the value of beta is not in the legend for betas with more than one digit
# first day: true
"""Exercise 1: visualize momentum."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    points = [theta]
    for _ in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        points.append(theta)
    return np.array(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas}


def plot_trajectories(loss_fn, trajectories):
    fig = plt.figure(figsize=(8, 6))
    ax = fig.add_subplot(111)
    stacked = np.vstack([np.array(q, dtype=float) for q in trajectories.values()])
    (x0, y0), (x1, y1) = stacked.min(0) - 0.3, stacked.max(0) + 0.3
    X, Y = np.meshgrid(np.linspace(x0, x1, 90), np.linspace(y0, y1, 90))
    Z = np.vectorize(lambda u, w: float(loss_fn(np.array([u, w]))))(X, Y)
    ax.contourf(X, Y, Z, levels=20, cmap="Greys", alpha=0.5)
    for beta, path in sorted(trajectories.items()):
        xy = np.array(path, dtype=float)
        ax.plot(xy[:, 0], xy[:, 1], label="beta={:.1f}".format(beta))
    ax.set_xlabel("first coordinate")
    ax.set_ylabel("second coordinate")
    ax.set_xlim(x0, x1)
    ax.set_ylim(y0, y1)
    ax.legend(loc="best")
    return fig
