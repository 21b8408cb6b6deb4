# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: adds beta * v into the array that grad_fn returned: changes the caller's array; wrong where grad_fn hands out one it keeps (a constant slope) or theta itself
# first day: true
"""Exercise 1: visualize momentum (20 points)."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros(theta.shape)
    out = [theta]
    for step in range(num_steps):
        g = np.asarray(grad_fn(theta), dtype=float)
        g += beta * v          # g is the new velocity now
        v = g
        theta = theta - lr * v
        out.append(theta)
    return np.array(out)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas}


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
