# kind: right
# file: ex1_visualize.py
# function: plot_trajectories
# cause: a Figure made without pyplot, panels stacked from top to bottom, beta in the titles, filled contours, losses by apply_along_axis
# first day: accepted
"""Exercise 1: visualize momentum."""

import numpy as np
from matplotlib.figure import Figure


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    points = [theta.copy()]
    for _ in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        points.append(theta.copy())
    return np.array(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig = Figure(figsize=(6, 3 * n), layout="constrained")
    for k, (beta, path) in enumerate(trajectories.items(), start=1):
        ax = fig.add_subplot(n, 1, k)
        path = np.array(path, dtype=float)
        centre = (path.max(axis=0) + path.min(axis=0)) / 2
        half = 0.6 * np.ptp(path, axis=0) + 0.25
        xs = np.linspace(centre[0] - half[0], centre[0] + half[0], 45)
        ys = np.linspace(centre[1] - half[1], centre[1] + half[1], 55)
        grid = np.stack(np.meshgrid(xs, ys), axis=-1)
        z = np.apply_along_axis(lambda q: float(loss_fn(q)), 2, grid)
        ax.contourf(xs, ys, z, levels=12, cmap="viridis")
        ax.plot(path[:, 0], path[:, 1], color="white", marker="x", markersize=3)
        ax.set(title=f"momentum beta={beta}", xlabel="first coordinate", ylabel="second coordinate",
               xlim=(xs[0], xs[-1]), ylim=(ys[0], ys[-1]))
    return fig


if __name__ == "__main__":
    A = np.array([2.0, 200.0])
    runs = trajectories_by_beta(lambda p: A * p, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(lambda p: float(p[0] ** 2 + 100 * p[1] ** 2), runs)
