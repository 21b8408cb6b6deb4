# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: the lr is multiplied by (1 - beta) so that all betas have the same effective rate, but the text wants the same lr; wrong for every beta > 0
# first day: true
"""Exercise 1: visualize momentum."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    # theta_{t+1} = theta_t - lr * v_t
    x = 1.0 * np.array(theta_init)
    v = 0.0 * x
    points = [x]
    while len(points) < num_steps + 1:
        v = grad_fn(x) + beta * v
        x = x - lr * v
        points.append(x)
    return np.stack(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    trajectories = {}
    for beta in betas:
        # momentum multiplies the step by 1 / (1 - beta): compensate, otherwise it is no fair comparison
        step = lr * (1 - beta)
        trajectories[beta] = heavy_ball_trajectory(grad_fn, theta_init, step, beta, num_steps)
    return trajectories


def plot_trajectories(loss_fn, trajectories):
    """One panel per beta, contours behind the path."""
    fig, axes = plt.subplots(1, len(trajectories), figsize=(4 * len(trajectories), 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        path = np.asarray(path, dtype=float)
        x, y = path[:, 0], path[:, 1]
        mx = 0.1 * (x.max() - x.min()) or 1.0
        my = 0.1 * (y.max() - y.min()) or 1.0
        xs = np.linspace(x.min() - mx, x.max() + mx, 60)
        ys = np.linspace(y.min() - my, y.max() + my, 60)
        X, Y = np.meshgrid(xs, ys)
        Z = np.array([loss_fn(np.array(p)) for p in zip(X.ravel(), Y.ravel())]).reshape(X.shape)
        ax.contour(X, Y, Z, 15, cmap="viridis")
        ax.plot(x, y, "r.-", linewidth=1)
        ax.set_title(f"beta = {beta}")
        ax.set_xlabel("theta 1")
        ax.set_ylabel("theta 2")
        ax.set_xlim(xs[0], xs[-1])
        ax.set_ylim(ys[0], ys[-1])
    fig.tight_layout()
    return fig
