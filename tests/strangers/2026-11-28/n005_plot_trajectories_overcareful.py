# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: two mistakes: long paths are thinned to every k-th point so the line misses points (paths over 50 points), and labels show beta with one decimal (0.99 becomes 1.0)
# first day: true

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    # v <- beta v + g ;  theta <- theta - lr v
    x = np.array([float(c) for c in theta_init])
    vel = 0.0 * x
    out = [x]
    k = 0
    while k < num_steps:
        vel = beta * vel + np.asarray(grad_fn(x), dtype=float)
        x = x - lr * vel
        out.append(x)
        k += 1
    return np.vstack(out)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories, max_points=50):
    """One axes with all paths; long paths are thinned so that the picture stays light."""
    fig, ax = plt.subplots(figsize=(8, 6))
    allpts = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    (xa, ya), (xb, yb) = allpts.min(axis=0) - 0.3, allpts.max(axis=0) + 0.3
    xs, ys = np.linspace(xa, xb, 60), np.linspace(ya, yb, 60)
    zz = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    ax.contour(xs, ys, zz, levels=20)
    for beta, path in trajectories.items():
        path = np.asarray(path, dtype=float)
        every = max(1, -(-len(path) // max_points))
        thin = path[::every]
        ax.plot(thin[:, 0], thin[:, 1], label=f"beta = {beta:.1f}")
    ax.set_xlim(xa, xb)
    ax.set_ylim(ya, yb)
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
