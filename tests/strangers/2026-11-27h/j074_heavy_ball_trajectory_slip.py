# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: theta and v are updated in one tuple assignment, so theta moves with the velocity of the step before; wrong for every run (row 1 equals the start)
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    rows = [theta]
    for _ in range(num_steps):
        v, theta = beta * v + grad_fn(theta), theta - lr * v
        rows.append(theta)
    return np.array(rows)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    everything = np.concatenate([np.asarray(p, dtype=float) for p in trajectories.values()])
    low, high = everything.min(axis=0), everything.max(axis=0)
    pad = 0.1 * (high - low) + 0.1
    low, high = low - pad, high + pad
    xs = np.linspace(low[0], high[0], 60)
    ys = np.linspace(low[1], high[1], 60)
    zs = [[float(loss_fn(np.array([x, y]))) for x in xs] for y in ys]
    ax.contour(xs, ys, zs, levels=20, cmap="Greys")
    for beta, path in trajectories.items():
        path = np.asarray(path, dtype=float)
        ax.plot(path[:, 0], path[:, 1], marker=".", label=f"beta = {beta}")
    ax.set_xlim(low[0], high[0])
    ax.set_ylim(low[1], high[1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
