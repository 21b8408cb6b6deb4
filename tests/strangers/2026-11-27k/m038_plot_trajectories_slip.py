# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: the contour call stands after the loop and draws on the ax left over from it, so only the last panel has contours; wrong for two or more betas
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
    result = {}
    for beta in betas:
        result[beta] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    everything = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    lo, hi = everything.min(axis=0), everything.max(axis=0)
    margin = 0.1 * (hi - lo)
    margin[margin == 0] = 1.0
    xs = np.linspace(lo[0] - margin[0], hi[0] + margin[0], 70)
    ys = np.linspace(lo[1] - margin[1], hi[1] + margin[1], 70)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])

    fig, axes = plt.subplots(len(trajectories), 1, sharex=True, sharey=True, squeeze=False,
                             figsize=(6, 3 * len(trajectories)))
    for ax, (beta, path) in zip(axes.flat, trajectories.items()):
        path = np.asarray(path)
        ax.plot(path[:, 0], path[:, 1], "o-", markersize=2)
        ax.set(title=f"beta = {beta}", xlabel="x", ylabel="y", xlim=(xs[0], xs[-1]), ylim=(ys[0], ys[-1]))
    ax.contour(xs, ys, Z, levels=25)
    return fig
