# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: Scales the gradient down to norm 10 whenever it is longer, which the task does not ask for.
# first day: true
"""Exercise, section 4.4 (momentum)."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Heavy ball with safeguards against exploding gradients."""
    MAX_NORM = 10.0
    theta = np.asarray(theta_init, dtype=np.float64).copy()
    velocity = np.zeros_like(theta)
    trajectory = np.zeros((num_steps + 1, theta.size), dtype=np.float64)
    trajectory[0] = theta
    for t in range(num_steps):
        gradient = np.asarray(grad_fn(theta), dtype=np.float64)
        norm = np.linalg.norm(gradient)
        if norm > MAX_NORM:
            gradient = gradient * (MAX_NORM / norm)
        velocity = beta * velocity + gradient
        theta = theta - lr * velocity
        trajectory[t + 1] = theta
    return trajectory


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig, axs = plt.subplots(1, n, figsize=(5 * n, 4), squeeze=False)
    for ax, (beta, tr) in zip(axs[0], trajectories.items()):
        x0, x1 = tr[:, 0].min(), tr[:, 0].max()
        y0, y1 = tr[:, 1].min(), tr[:, 1].max()
        dx, dy = 0.15 * (x1 - x0) + 0.05, 0.15 * (y1 - y0) + 0.05
        X, Y = np.meshgrid(np.linspace(x0 - dx, x1 + dx, 60), np.linspace(y0 - dy, y1 + dy, 60))
        Z = np.zeros_like(X)
        for i in range(X.shape[0]):
            for j in range(X.shape[1]):
                Z[i, j] = loss_fn(np.array([X[i, j], Y[i, j]]))
        ax.contourf(X, Y, Z, 20, alpha=0.6)
        ax.plot(tr[:, 0], tr[:, 1], color="red", lw=1.2)
        ax.set(title=rf"$\beta$ = {beta}", xlabel=r"$\theta_1$", ylabel=r"$\theta_2$")
    fig.tight_layout()
    return fig
