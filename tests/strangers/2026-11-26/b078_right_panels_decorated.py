# kind: right
# file: ex1_visualize.py
# function: 
# cause: 
# first day: accepted
"""Momentum from above: one panel for each beta, with colour bar, arrows and a star at the end."""
from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.figure import Figure

Vector = np.ndarray
Gradient = Callable[[Vector], Vector]


def ball(grad_fn: Gradient, theta: Vector, lr: float, beta: float, num_steps: int) -> Iterator[Vector]:
    """The start, then one point for each update."""
    yield theta
    velocity = np.zeros_like(theta)
    for _ in range(num_steps):
        velocity = beta * velocity + np.asarray(grad_fn(theta.copy()), dtype=np.float64)
        theta = theta - lr * velocity
        yield theta


def heavy_ball_trajectory(grad_fn: Gradient, theta_init: Vector, lr: float, beta: float, num_steps: int) -> Vector:
    theta = np.array(theta_init, dtype=np.float64)
    return np.stack(list(ball(grad_fn, theta, lr, beta, num_steps)))


def trajectories_by_beta(grad_fn: Gradient, theta_init: Vector, lr: float, betas: Sequence[float],
                         num_steps: int) -> dict[float, Vector]:
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def window(path: Vector) -> tuple[Vector, Vector]:
    lo, hi = path.min(axis=0), path.max(axis=0)
    margin = np.maximum(0.15 * (hi - lo), 0.05)
    return lo - margin, hi + margin


def plot_trajectories(loss_fn: Callable[[Vector], float], trajectories: Mapping[float, Vector]) -> Figure:
    columns = max(1, math.ceil(math.sqrt(len(trajectories))))
    rows = max(1, math.ceil(len(trajectories) / columns))
    fig, axes = plt.subplots(rows, columns, figsize=(4.5 * columns, 4 * rows), squeeze=False, layout="constrained")
    panels = axes.ravel()

    for ax, (beta, path) in zip(panels, trajectories.items()):
        path = np.array(path, dtype=float)
        lo, hi = window(path)
        gx, gy = (np.linspace(a, b, 60) for a, b in zip(lo, hi))
        gz = np.array([[loss_fn(np.array([x, y])) for x in gx] for y in gy])
        filled = ax.contourf(gx, gy, gz, levels=15, cmap="YlGnBu")
        ax.contour(gx, gy, gz, levels=15, colors="white", linewidths=0.4)
        fig.colorbar(filled, ax=ax, label="loss")
        ax.plot(path[:, 0], path[:, 1], "-", color="black", linewidth=1)
        ax.scatter(path[:, 0], path[:, 1], c=np.arange(len(path)), cmap="autumn", s=8, zorder=3)
        ax.annotate("start", path[0], xytext=(5, 5), textcoords="offset points")
        ax.plot(path[-1, 0], path[-1, 1], "r*", markersize=10)
        ax.set_title(rf"$\beta = {beta}$")
        ax.set_xlabel("$x$")
        ax.set_ylabel("$y$")
        ax.grid(alpha=0.2)
    for ax in panels[len(trajectories):]:
        ax.remove()
    fig.suptitle("Heavy ball on the same loss")
    return fig
