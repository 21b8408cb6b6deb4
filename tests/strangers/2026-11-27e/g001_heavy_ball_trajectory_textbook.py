# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: explicit Euler order: the position is moved with the old velocity first, and the velocity is updated only afterwards
# first day: true
"""Exercise 1: a ball rolling in a viscous medium."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    q = np.array(theta_init, dtype=float)
    v = np.zeros_like(q)
    path = [q.copy()]
    for _ in range(num_steps):
        q_new = q - lr * v
        v_new = beta * v + np.asarray(grad_fn(q))
        q, v = q_new, v_new
        path.append(q.copy())
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    runs = dict()
    for beta in betas:
        start = np.array(theta_init, dtype=float)
        runs[beta] = heavy_ball_trajectory(grad_fn, start, lr, beta, num_steps)
    return runs


def plot_trajectories(loss_fn, trajectories):
    n = max(len(trajectories), 1)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, orbit) in zip(axes[0], trajectories.items()):
        orbit = np.array(orbit, dtype=float)
        x, y = orbit[:, 0], orbit[:, 1]
        dx = 0.15 * np.ptp(x) + 0.05
        dy = 0.15 * np.ptp(y) + 0.05
        gx = np.linspace(x.min() - dx, x.max() + dx, 60)
        gy = np.linspace(y.min() - dy, y.max() + dy, 60)
        X, Y = np.meshgrid(gx, gy)
        V = np.array([[loss_fn(np.array([p, q])) for p, q in zip(r, s)] for r, s in zip(X, Y)])
        ax.contourf(X, Y, V, levels=20, alpha=0.5)
        ax.plot(x, y, "k-", lw=1)
        ax.set(xlim=(gx[0], gx[-1]), ylim=(gy[0], gy[-1]), xlabel=r"$\theta_1$", ylabel=r"$\theta_2$",
               title=f"beta = {beta}")
    fig.tight_layout()
    return fig
