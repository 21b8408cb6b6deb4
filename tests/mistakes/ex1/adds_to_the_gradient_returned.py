# mistake: alias.returned
# wrong: heavy_ball_trajectory
# story: the velocity is added in place to the array that grad_fn returned, which may be one that it keeps
"""Exercise 1: visualize momentum."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    rows = [theta.copy()]
    for _ in range(num_steps):
        g = np.asarray(grad_fn(theta), dtype=float)
        g += beta * v           # saves one temporary array
        v = g
        theta = theta - lr * v
        rows.append(theta.copy())
    return np.array(rows)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    points = np.concatenate([np.asarray(p, dtype=float) for p in trajectories.values()])
    low, high = points.min(axis=0), points.max(axis=0)
    pad = 0.1 * (high - low) + 0.1
    xs = np.linspace(low[0] - pad[0], high[0] + pad[0], 80)
    ys = np.linspace(low[1] - pad[1], high[1] + pad[1], 80)
    z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    fig, ax = plt.subplots()
    ax.contour(xs, ys, z, 20)
    for beta, path in trajectories.items():
        path = np.asarray(path)
        ax.plot(path[:, 0], path[:, 1], marker=".", label=f"beta = {beta}")
    ax.set_xlim(xs[0], xs[-1])
    ax.set_ylim(ys[0], ys[-1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
