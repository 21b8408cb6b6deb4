# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: fixed contour levels 1 ... 1000 that suit the picture of the README: for a start near the minimum, or a loss below 1 all over the panel, there are no contours at all (e.g. start (0.01, 0.01))
# first day: true
"""Exercise 1, trajectories of the heavy ball."""

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
    fig, ax = plt.subplots(figsize=(7, 5))
    P = np.vstack(list(trajectories.values()))
    span = np.ptp(P, axis=0)
    lo, hi = P.min(axis=0) - 0.1 * span - 1e-9, P.max(axis=0) + 0.1 * span + 1e-9
    X, Y = np.meshgrid(np.linspace(lo[0], hi[0], 90), np.linspace(lo[1], hi[1], 90))
    Z = np.vectorize(lambda x, y: float(loss_fn(np.array([x, y]))))(X, Y)
    ax.contour(X, Y, Z, levels=np.logspace(0, 3, 13), cmap="viridis")
    for beta, path in trajectories.items():
        ax.plot(path[:, 0], path[:, 1], lw=1.2, label=f"beta = {beta}")
    ax.set_xlim(lo[0], hi[0])
    ax.set_ylim(lo[1], hi[1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
