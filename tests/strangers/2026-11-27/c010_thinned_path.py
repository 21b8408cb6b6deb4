# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: Paths with more than 50 points are thinned before plotting, so the line leaves out most points and, where the stride does not fit, the last one.
# first day: vague
"""
Exercise 1

v = beta * v + grad, theta = theta - lr * v
"""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Preallocated buffer, one row per iterate."""
    x0 = np.asarray(theta_init, dtype=np.float64)
    out = np.empty((num_steps + 1, x0.size))
    out[0] = x0
    velocity = np.zeros(x0.size)
    for k in range(num_steps):
        velocity = beta * velocity + np.asarray(grad_fn(out[k].copy()))
        out[k + 1] = out[k] - lr * velocity
    return out


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    max_points = 50
    fig, ax = plt.subplots(figsize=(8, 6))
    allpts = np.concatenate([np.asarray(t, dtype=float) for t in trajectories.values()])
    mn, mx = allpts.min(0), allpts.max(0)
    m = 0.1 * (mx - mn) + 0.05
    X, Y = np.meshgrid(np.linspace(mn[0] - m[0], mx[0] + m[0], 100), np.linspace(mn[1] - m[1], mx[1] + m[1], 100))
    Z = np.apply_along_axis(loss_fn, 2, np.dstack([X, Y]))
    ax.contour(X, Y, Z, levels=30, alpha=0.5)
    for beta, traj in trajectories.items():
        traj = np.asarray(traj)
        stride = -(-len(traj) // max_points)
        traj = traj[::stride]
        ax.plot(traj[:, 0], traj[:, 1], "o-", ms=3, label=f"$\\beta$ = {beta}")
    ax.set_xlim(X.min(), X.max())
    ax.set_ylim(Y.min(), Y.max())
    ax.set_xlabel("$x$")
    ax.set_ylabel("$y$")
    ax.legend()
    fig.tight_layout()
    return fig
