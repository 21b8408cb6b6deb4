# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: two mistakes: long paths are thinned to about 50 points, so the line is not the whole path (e.g. 101 points), and the legend shows beta with one decimal, so 0.99 becomes 1.0
# first day: true
"""Exercise 1: visualize momentum."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Every point that classical momentum visits, (num_steps + 1, d)."""
    start = np.asarray(theta_init, dtype=float)
    traj = np.empty((num_steps + 1, start.size))
    traj[0] = start
    velocity = np.zeros(start.size)
    for t in range(num_steps):
        grad = np.asarray(grad_fn(traj[t].copy()), dtype=float)
        velocity = beta * velocity + grad
        traj[t + 1] = traj[t] - lr * velocity
    return traj


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    paths = [heavy_ball_trajectory(grad_fn, np.copy(theta_init), lr, beta, num_steps) for beta in betas]
    return dict(zip(betas, paths))


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    all_points = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    xmin, ymin = all_points.min(axis=0)
    xmax, ymax = all_points.max(axis=0)
    px = 0.1 * (xmax - xmin) + 1e-3
    py = 0.1 * (ymax - ymin) + 1e-3
    xs = np.linspace(xmin - px, xmax + px, 100)
    ys = np.linspace(ymin - py, ymax + py, 100)
    zz = np.empty((len(ys), len(xs)))
    for i, y in enumerate(ys):
        for j, x in enumerate(xs):
            zz[i, j] = loss_fn(np.array([x, y]))
    ax.contourf(xs, ys, zz, 20, alpha=0.4)
    for beta, path in sorted(trajectories.items()):
        path = np.asarray(path, dtype=float)
        every = max(1, len(path) // 50)      # too many markers hide the picture
        ax.plot(path[::every, 0], path[::every, 1], "o-", ms=3, label=f"beta = {beta:.1f}")
    ax.set(xlabel="x", ylabel="y", xlim=(xs[0], xs[-1]), ylim=(ys[0], ys[-1]))
    ax.legend()
    return fig
