# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: limits and grid are fixed to -1.5 ... 1.5 to keep diverging paths from spoiling the picture, so paths that start or go farther out are cut off
# first day: true
"""Heavy-ball visualisation utilities."""
from __future__ import annotations

from typing import Callable, Dict, Sequence

import matplotlib.pyplot as plt
import numpy as np


def _validate_start(theta_init) -> np.ndarray:
    """Return a private float64 copy of the start."""
    theta = np.array(theta_init, dtype=np.float64, copy=True)
    if theta.ndim != 1:
        raise ValueError(f"theta_init must be one-dimensional, got shape {theta.shape}")
    return theta


def heavy_ball_trajectory(
    grad_fn: Callable[[np.ndarray], np.ndarray],
    theta_init: np.ndarray,
    lr: float,
    beta: float,
    num_steps: int,
) -> np.ndarray:
    """Run heavy ball and record every iterate, including the start."""
    theta = _validate_start(theta_init)
    velocity = np.zeros_like(theta)
    trajectory = np.empty((num_steps + 1, theta.shape[0]), dtype=np.float64)
    trajectory[0] = theta
    for step in range(1, num_steps + 1):
        gradient = np.asarray(grad_fn(theta.copy()), dtype=np.float64)
        velocity = beta * velocity + gradient
        theta = theta - lr * velocity
        trajectory[step] = theta
    return trajectory


def trajectories_by_beta(grad_fn, theta_init, lr: float, betas: Sequence[float], num_steps: int) -> Dict[float, np.ndarray]:
    """Run heavy ball once for each beta, always from a fresh copy of the start."""
    results: Dict[float, np.ndarray] = {}
    for beta in betas:
        results[beta] = heavy_ball_trajectory(
            grad_fn=grad_fn,
            theta_init=np.array(theta_init, copy=True),
            lr=lr,
            beta=beta,
            num_steps=num_steps,
        )
    return results


def plot_trajectories(loss_fn, trajectories):
    """Contours of the loss with all the paths on top, in a robust fixed window."""
    fig, ax = plt.subplots(figsize=(7.0, 5.0))
    # a fixed window: diverging runs would otherwise dominate the axes
    grid_x = np.linspace(-1.5, 1.5, 120)
    grid_y = np.linspace(-1.5, 1.5, 120)
    values = np.empty((grid_y.size, grid_x.size))
    for row, y in enumerate(grid_y):
        for col, x in enumerate(grid_x):
            values[row, col] = float(loss_fn(np.array([x, y], dtype=np.float64)))
    ax.contour(grid_x, grid_y, values, levels=25, alpha=0.6)

    for beta, path in trajectories.items():
        path = np.asarray(path, dtype=np.float64)
        ax.plot(path[:, 0], path[:, 1], marker=".", linewidth=1.2, label=f"beta = {beta}")

    ax.set_xlim(-1.5, 1.5)
    ax.set_ylim(-1.5, 1.5)
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.set_title("Heavy ball for several beta")
    ax.legend()
    return fig
