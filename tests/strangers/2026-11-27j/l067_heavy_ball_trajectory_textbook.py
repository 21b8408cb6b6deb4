# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: Polyak's form with the difference of the last two points instead of a velocity; returned as a plain list of lists
# first day: accepted

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    points = [np.array(theta_init, dtype=float)]
    for t in range(num_steps):
        here = points[-1]
        before = points[-2] if t else here
        points.append(here - lr * grad_fn(here) + beta * (here - before))
    return [[float(c) for c in p] for p in points]


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    runs = [heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas]
    return dict(zip(betas, runs))


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        p = np.array(path, dtype=float)
        x0, y0 = p.min(axis=0) - 0.5
        x1, y1 = p.max(axis=0) + 0.5
        X, Y = np.meshgrid(np.linspace(x0, x1, 60), np.linspace(y0, y1, 60))
        Z = np.zeros(X.shape)
        for i in range(60):
            for j in range(60):
                Z[i, j] = loss_fn(np.array([X[i, j], Y[i, j]]))
        ax.contour(X, Y, Z, levels=15)
        ax.plot(p[:, 0], p[:, 1], "r-")
        ax.set_title(f"beta = {beta}")
        ax.set_xlabel("theta 1")
        ax.set_ylabel("theta 2")
        ax.set_xlim(x0, x1)
        ax.set_ylim(y0, y1)
    return fig
