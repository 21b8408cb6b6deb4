# kind: right
# file: ex1_visualize.py
# function: plot_trajectories
# cause: one panel for each beta, stacked in one column, filled and line contours, drawn on a Figure without pyplot, value of beta in the title
# first day: accepted
from matplotlib.figure import Figure
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
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    fig = Figure(figsize=(6, 3.2 * max(1, len(trajectories))))
    for row, (beta, points) in enumerate(trajectories.items(), start=1):
        xy = np.asarray(points, dtype=float).reshape(-1, 2)
        ax = fig.add_subplot(len(trajectories), 1, row)
        centre = (xy.max(axis=0) + xy.min(axis=0)) / 2
        half = 0.6 * (xy.max(axis=0) - xy.min(axis=0)) + 0.2
        u = np.linspace(centre[0] - half[0], centre[0] + half[0], 64)
        w = np.linspace(centre[1] - half[1], centre[1] + half[1], 48)
        table = [[float(loss_fn(np.array([p, q]))) for p in u] for q in w]
        ax.contourf(u, w, table, 12, cmap="Blues", alpha=0.6)
        ax.contour(u, w, table, 12, colors="white", linewidths=0.5)
        ax.plot(xy[:, 0], xy[:, 1], color="black", lw=1, marker=".", ms=3)
        ax.set_xlim(u[0], u[-1])
        ax.set_ylim(w[0], w[-1])
        ax.set_title(f"path for beta={beta!r}")
        ax.set_xlabel("first coordinate")
        ax.set_ylabel("second coordinate")
    fig.subplots_adjust(hspace=0.7)
    return fig
