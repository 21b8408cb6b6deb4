# kind: right
# file: ex1_visualize.py
# function: plot_trajectories
# cause: nothing is wrong: a Figure made without pyplot, one panel, markers at the starts
# first day: accepted
"""Exercise 1: visualize momentum."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    eta, gamma = lr, beta
    w = np.array(theta_init, dtype=float)
    m = np.zeros_like(w)
    ws = [w]
    for t in range(num_steps):
        m = gamma * m + eta * np.asarray(grad_fn(w), dtype=float)
        w = w - m
        ws.append(w)
    return np.array(ws)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    paths = [heavy_ball_trajectory(grad_fn, theta_init, lr, g, num_steps) for g in betas]
    return dict(zip(betas, paths))


def plot_trajectories(loss_fn, trajectories):
    from matplotlib.figure import Figure
    fig = Figure(figsize=(8, 6))
    ax = fig.add_subplot()
    for beta, t in trajectories.items():
        xs = [float(row[0]) for row in t]
        ys = [float(row[1]) for row in t]
        ax.plot(xs, ys, "-", label=f"momentum {beta}")
        ax.scatter(xs[:1], ys[:1], c="k", zorder=5)
    ax.margins(0.2)
    x0, x1 = ax.get_xlim()
    y0, y1 = ax.get_ylim()
    gx = np.linspace(x0, x1, 64)
    gy = np.linspace(y0, y1, 64)
    ax.contour(gx, gy, [[float(loss_fn(np.array([p, q]))) for p in gx] for q in gy], levels=25, alpha=0.5)
    ax.set(xlabel="first coordinate", ylabel="second coordinate", xlim=(x0, x1), ylim=(y0, y1))
    ax.legend(loc="best")
    return fig
