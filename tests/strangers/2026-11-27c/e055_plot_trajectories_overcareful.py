# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: the axis limits are fixed at -2 to 2, so paths that go further out are cut off
# first day: true
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
    paths = [heavy_ball_trajectory(grad_fn, theta_init, lr, beta=b, num_steps=num_steps) for b in betas]
    return dict(zip(betas, paths))


def plot_trajectories(loss_fn, trajectories):
    """Plot optimisation paths on the loss surface, guarding against diverging runs."""
    fig, ax = plt.subplots(figsize=(8, 6))
    grid = np.linspace(-2.0, 2.0, 120)
    X, Y = np.meshgrid(grid, grid)
    Z = np.array([[float(loss_fn(np.array([X[i, j], Y[i, j]]))) for j in range(X.shape[1])]
                  for i in range(X.shape[0])])
    ax.contour(X, Y, Z, levels=25, cmap="viridis", alpha=0.6)
    for beta, path in sorted(trajectories.items()):
        path = np.asarray(path, dtype=float)
        if path.ndim != 2 or path.shape[1] != 2:
            raise ValueError("each trajectory must have shape (n, 2)")
        ax.plot(path[:, 0], path[:, 1], linewidth=1.2, label=f"beta = {beta}")
    ax.set_xlim(-2.0, 2.0)   # keep the picture readable if a run diverges
    ax.set_ylim(-2.0, 2.0)
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
