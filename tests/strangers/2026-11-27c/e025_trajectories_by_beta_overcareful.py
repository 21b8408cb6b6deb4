# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: beta = 0 is thrown out by a validity test 0 < beta < 1, so its trajectory is missing
# first day: false
"""Solutions for ex1: documented and defensive."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    w = np.array(theta_init).astype(float)
    velocity = np.zeros(w.shape)
    trajectory = [w]
    step = 0
    while step < num_steps:
        velocity = beta * velocity - lr * grad_fn(w)   # lr inside, same thing for constant lr
        w = w + velocity
        trajectory.append(w)
        step += 1
    return np.stack(trajectory)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """Compute one trajectory per (valid) momentum coefficient."""
    trajectories = {}
    for beta in betas:
        if not 0.0 < beta < 1.0:
            continue  # momentum has to lie strictly between 0 and 1
        trajectories[beta] = heavy_ball_trajectory(
            grad_fn, np.array(theta_init, dtype=float), lr, float(beta), int(num_steps)
        )
    return trajectories


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        path = np.array(path, dtype=float)
        x, y = path[:, 0], path[:, 1]
        mx = 0.1 * np.ptp(x) + 0.2
        my = 0.1 * np.ptp(y) + 0.2
        X, Y = np.meshgrid(np.linspace(x.min() - mx, x.max() + mx, 60),
                           np.linspace(y.min() - my, y.max() + my, 60))
        Z = np.zeros_like(X)
        for i in range(X.shape[0]):
            for j in range(X.shape[1]):
                Z[i, j] = loss_fn(np.array([X[i, j], Y[i, j]]))
        ax.contourf(X, Y, Z, 15, cmap="Greys")
        ax.plot(x, y, "r-", lw=1)
        ax.set_title("beta = " + str(beta))
        ax.set_xlabel("theta 1")
        ax.set_ylabel("theta 2")
    fig.tight_layout()
    return fig
