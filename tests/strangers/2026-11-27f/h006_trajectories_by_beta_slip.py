# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: one run starts where the previous one ended, because theta_init is replaced by the last point in the loop
# first day: true
"""Exercise 1: visualize momentum."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    p = [float(x) for x in theta_init]
    v = [0.0] * len(p)
    out = [list(p)]
    for step in range(num_steps):
        g = grad_fn(np.array(p))
        for i in range(len(p)):
            v[i] = beta * v[i] + float(g[i])
            p[i] = p[i] - lr * v[i]
        out.append(list(p))
    return np.array(out)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    res = {}
    for b in betas:
        tr = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
        res[b] = tr
        theta_init = tr[-1]
    return res


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        path = np.asarray(path, dtype=float)
        x, y = path[:, 0], path[:, 1]
        mx = 0.15 * (x.max() - x.min()) + 0.2
        my = 0.15 * (y.max() - y.min()) + 0.2
        gx = np.linspace(x.min() - mx, x.max() + mx, 60)
        gy = np.linspace(y.min() - my, y.max() + my, 60)
        X, Y = np.meshgrid(gx, gy)
        Z = np.array([[loss_fn(np.array([X[r, c], Y[r, c]])) for c in range(60)] for r in range(60)])
        ax.contour(X, Y, Z, levels=15, cmap="viridis")
        ax.plot(x, y, ".-", color="crimson")
        ax.set_title(f"beta = {beta}")
        ax.set_xlabel("theta 1")
        ax.set_ylabel("theta 2")
    fig.tight_layout()
    return fig
