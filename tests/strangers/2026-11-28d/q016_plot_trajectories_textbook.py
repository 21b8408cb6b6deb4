# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: contour levels fixed at 10^-2 ... 10^3: with a loss that is negative (or wholly above 1000) in the picture, no contour is drawn at all
# first day: true
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
    return {b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas}


def plot_trajectories(loss_fn, trajectories):
    paths = {b: np.asarray(p, dtype=float) for b, p in trajectories.items()}
    lo = np.min([p.min(axis=0) for p in paths.values()], axis=0) - 0.5
    hi = np.max([p.max(axis=0) for p in paths.values()], axis=0) + 0.5
    x = np.linspace(lo[0], hi[0], 60)
    y = np.linspace(lo[1], hi[1], 60)
    Z = np.array([[loss_fn(np.array([xi, yi])) for xi in x] for yi in y])
    fig, ax = plt.subplots()
    ax.contour(x, y, Z, levels=np.logspace(-2, 3, 20), cmap="Blues")
    for b in paths:
        ax.plot(*paths[b].T, lw=1.2, label=f"beta = {b}")
    ax.set_xlim(lo[0], hi[0])
    ax.set_ylim(lo[1], hi[1])
    ax.set_xlabel("$x$")
    ax.set_ylabel("$y$")
    ax.legend()
    return fig
