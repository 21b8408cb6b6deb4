# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: Polyak's position form theta + beta (theta - previous) - lr grad, with a previous point equal to the start; no velocity anywhere
# first day: accepted
"""exercise 1 - momentum pictures"""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    start = np.array(theta_init, dtype=float)
    path = np.tile(start, (num_steps + 2, 1))      # one row in front: the ball was at rest there
    for t in range(1, num_steps + 1):
        g = np.asarray(grad_fn(np.array(path[t])))
        path[t + 1] = path[t] + beta * (path[t] - path[t - 1]) - lr * g
    return path[1:]


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for beta in betas:
        result[beta] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(figsize=(7, 5))
    pts = np.concatenate([np.asarray(p) for p in trajectories.values()])
    lo, hi = pts.min(axis=0), pts.max(axis=0)
    pad = 0.1 * (hi - lo) + 0.1
    xs = np.linspace(lo[0] - pad[0], hi[0] + pad[0], 60)
    ys = np.linspace(lo[1] - pad[1], hi[1] + pad[1], 60)
    zs = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    ax.contour(xs, ys, zs, levels=20, cmap="Greys")
    for beta, path in trajectories.items():
        ax.plot(path[:, 0], path[:, 1], ".-", label=f"beta = {beta}")
    ax.set_xlim(xs[0], xs[-1])
    ax.set_ylim(ys[0], ys[-1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
