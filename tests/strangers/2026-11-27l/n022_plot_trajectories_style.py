# kind: right
# file: ex1_visualize.py
# function: plot_trajectories
# cause: a roughly square grid of panels, filled contours, beta in the title, unused panels removed, start and end marked
# first day: accepted
"""Exercise 1: visualize momentum."""

import math

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    points = [theta]
    for _ in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        points.append(theta)
    return np.array(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One run per beta."""
    results = {}
    for beta in betas:
        results[beta] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return results


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    cols = math.ceil(math.sqrt(n))
    rows = math.ceil(n / cols)
    fig, grid = plt.subplots(rows, cols, figsize=(4.5 * cols, 4 * rows), squeeze=False, constrained_layout=True)
    panels = list(grid.flat)
    for extra in panels[n:]:
        extra.remove()
    for ax, (beta, path) in zip(panels, trajectories.items()):
        path = np.array(path, dtype=float)
        low, high = path.min(axis=0), path.max(axis=0)
        half = np.maximum(0.6 * (high - low), 0.5)
        mid = (low + high) / 2
        xs, ys = (np.linspace(m - h, m + h, 50) for m, h in zip(mid, half))
        mesh = np.stack(np.meshgrid(xs, ys), axis=-1)
        heights = np.apply_along_axis(lambda p: float(loss_fn(p)), -1, mesh)
        ax.contourf(xs, ys, heights, levels=15, cmap="Blues")
        ax.plot(*path.T, color="black", linewidth=0.8)
        ax.scatter(*path[0], marker="s", color="green")
        ax.scatter(*path[-1], marker="*", color="red")
        ax.set(xlabel="theta 1", ylabel="theta 2", title=f"beta = {beta}",
               xlim=(xs[0], xs[-1]), ylim=(ys[0], ys[-1]))
    return fig
