# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: Two mistakes: the labels show the number of the run and not beta, and the y axis has no label because set_xlabel stands there twice
# first day: true
"""ex 1, momentum paths."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Classical momentum, all visited points."""
    position = np.asarray(theta_init, dtype=np.float64).copy()
    velocity = np.zeros_like(position)
    visited = [position.copy()]
    for _ in range(int(num_steps)):
        gradient = np.asarray(grad_fn(position.copy()), dtype=np.float64)
        velocity = beta * velocity + gradient
        position = position - lr * velocity
        visited.append(position.copy())
    return np.stack(visited)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    paths = [heavy_ball_trajectory(grad_fn, theta_init, lr, g, num_steps) for g in betas]
    return dict(zip(betas, paths))


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    pts = np.concatenate([np.asarray(p, dtype=float) for p in trajectories.values()])
    x0, x1 = pts[:, 0].min() - 0.5, pts[:, 0].max() + 0.5
    y0, y1 = pts[:, 1].min() - 0.5, pts[:, 1].max() + 0.5
    xs = np.linspace(x0, x1, 60)
    ys = np.linspace(y0, y1, 60)
    Z = np.array([[loss_fn(np.array([a, b])) for a in xs] for b in ys])
    ax.contour(xs, ys, Z, 12)
    for i, beta in enumerate(trajectories):
        p = np.asarray(trajectories[beta])
        ax.plot(p[:, 0], p[:, 1], label=f"run {i + 1}")
    ax.set_xlabel("x")
    ax.set_xlabel("y")
    ax.set_xlim(x0, x1)
    ax.set_ylim(y0, y1)
    ax.legend()
    return fig
