# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: both new values are computed in one tuple assignment, so theta moves by the old velocity: row 1 equals row 0, all points come one step late
# first day: true

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta, v = np.array(theta_init, dtype=float), np.zeros(len(theta_init))
    points = [theta]
    for _ in range(num_steps):
        theta, v = theta - lr * v, beta * v + grad_fn(theta)
        points.append(theta)
    return np.array(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return result


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
