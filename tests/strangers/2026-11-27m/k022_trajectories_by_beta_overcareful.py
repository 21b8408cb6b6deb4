# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: remembers runs by (lr, beta, num_steps) and forgets that start and gradient belong to the key: a second call with another theta_init or grad_fn gets the old paths
# first day: true
"""exercise 1 - momentum pictures"""

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


_cache = {}


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    for b in betas:
        if (lr, b, num_steps) not in _cache:
            _cache[lr, b, num_steps] = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return {b: _cache[lr, b, num_steps] for b in betas}


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
