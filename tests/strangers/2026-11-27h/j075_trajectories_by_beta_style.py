# kind: right
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: all betas walk in lockstep in one loop over the steps, the states kept in dicts, without calling heavy_ball_trajectory
# first day: accepted
import matplotlib.pyplot as plt
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
    where = {b: np.array(theta_init, dtype=float) for b in betas}
    speed = {b: np.zeros_like(x) for b, x in where.items()}
    log = {b: [x] for b, x in where.items()}
    for _ in range(num_steps):
        for b in log:
            speed[b] = b * speed[b] + grad_fn(where[b])
            where[b] = where[b] - lr * speed[b]
            log[b].append(where[b])
    return {b: np.array(rows) for b, rows in log.items()}


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
