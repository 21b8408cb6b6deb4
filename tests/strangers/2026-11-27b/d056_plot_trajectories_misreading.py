# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: loss_fn is called with an array (2, n, n) instead of one point (2,), which only a loss written coordinate by coordinate survives.
# first day: full marks
"""homework 4.4"""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    # Polyak's two-point form: x+ = x - lr g + beta (x - x_old)
    x_old = x = np.array(theta_init) * 1.0
    weg = [x]
    while len(weg) < num_steps + 1:
        x, x_old = x - lr * grad_fn(x) + beta * (x - x_old), x
        weg.append(x)
    return np.stack(weg)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    pts = np.vstack(list(trajectories.values()))
    margin = 0.1 * np.ptp(pts, axis=0) + 0.1
    (x0, y0), (x1, y1) = pts.min(axis=0) - margin, pts.max(axis=0) + margin
    X, Y = np.meshgrid(np.linspace(x0, x1, 150), np.linspace(y0, y1, 150))
    Z = loss_fn(np.array([X, Y]))
    fig, ax = plt.subplots()
    ax.contour(X, Y, Z, 30)
    for beta, p in trajectories.items():
        ax.plot(p[:, 0], p[:, 1], marker=".", label=f"beta={beta:g}")
    ax.set_xlabel("$x$"); ax.set_ylabel("$y$"); ax.legend()
    return fig
