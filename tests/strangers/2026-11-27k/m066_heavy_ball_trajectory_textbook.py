# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: Polyak's three-term form with the previous point set to zero instead of theta_init, as if the ball had already moved from the origin; wrong for every start other than 0 with beta > 0
# first day: true
"""Exercise 1: visualize momentum."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Polyak 1964: x_{k+1} = x_k - alpha * grad(x_k) + beta * (x_k - x_{k-1})."""
    x = np.array(theta_init, dtype=float)
    x_prev = np.zeros_like(x)
    path = [x]
    for k in range(num_steps):
        x_next = x - lr * grad_fn(x) + beta * (x - x_prev)
        x_prev, x = x, x_next
        path.append(x)
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One trajectory per beta, all from theta_init."""
    return {b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas}


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
