# kind: right
# file: ex1_visualize.py
# function: plot_trajectories
# cause: a Figure without pyplot, one panel below the other, contours of a ranked loss (quantiles as levels), beta in the panel's title only, no legend
# first day: accepted
# section 4.4, exercise 1

from matplotlib.figure import Figure
from matplotlib.lines import Line2D
import numpy as np


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
    fig = Figure(figsize=(6, 3 * len(trajectories)), layout="constrained")
    axes = fig.subplots(len(trajectories), 1, squeeze=False).ravel()
    for ax, (beta, path) in zip(axes, trajectories.items()):
        path = np.array(path, dtype=float)
        (left, bottom), (right, top) = path.min(axis=0), path.max(axis=0)
        dx = 0.1 * (right - left) + 0.01
        dy = 0.1 * (top - bottom) + 0.01
        xs = np.linspace(left - dx, right + dx, 81)
        ys = np.linspace(bottom - dy, top + dy, 81)
        Z = np.array([loss_fn(np.array([x, y])) for y in ys for x in xs], dtype=float).reshape(81, 81)
        # as many grid points between one level and the next: a picture for any loss
        levels = np.unique(np.quantile(Z, np.linspace(0.05, 0.95, 12)))
        ax.contour(xs, ys, Z, levels=levels, linewidths=0.7, colors="tab:gray")
        ax.add_line(Line2D(path[:, 0], path[:, 1], marker="x", markersize=3, color="tab:orange"))
        ax.set_xlim(xs[0], xs[-1])
        ax.set_ylim(ys[0], ys[-1])
        ax.set_title(f"beta = {beta}")
        ax.set_xlabel("first coordinate")
        ax.set_ylabel("second coordinate")
    return fig
