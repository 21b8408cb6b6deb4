# kind: right
# file: ex1_visualize.py
# function: trajectories_by_beta, plot_trajectories
# cause: nothing is wrong: all betas walk at once in one table, and the picture uses tricontour and a bare Figure
# first day: accepted
"""Exercise 1: visualize momentum (20 points)."""

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.figure import Figure


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta_hat = np.array(theta_init, dtype=np.float64)
    score = np.zeros(theta_hat.shape)
    sample = np.full((num_steps + 1, theta_hat.size), np.nan)
    sample[0, :] = theta_hat
    for i in range(num_steps):
        score = beta * score + np.array(grad_fn(theta_hat))
        theta_hat = theta_hat - lr * score
        sample[i + 1, :] = theta_hat
    return sample


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    b = np.asarray(betas, dtype=float)[:, None]
    theta = np.tile(np.asarray(theta_init, dtype=float), (len(b), 1))
    v = np.zeros_like(theta)
    table = [theta]
    for _ in range(num_steps):
        v = b * v + np.array([grad_fn(row.copy()) for row in theta])
        theta = theta - lr * v
        table.append(theta)
    table = np.stack(table, axis=1)           # beta, step, coordinate
    return {beta: table[i] for i, beta in enumerate(betas)}


def plot_trajectories(loss_fn, trajectories):
    cloud = np.concatenate([np.asarray(t, float) for t in trajectories.values()])
    low, high = cloud.min(0), cloud.max(0)
    margin = 0.08 * (high - low) + 0.05
    gx, gy = np.meshgrid(*[np.linspace(l - m, h + m, 40) for l, h, m in zip(low, high, margin)])
    gx, gy = gx.ravel(), gy.ravel()
    loss = [loss_fn(np.array(p)) for p in zip(gx, gy)]
    fig = Figure(figsize=(6, 6))
    ax = fig.subplots()
    ax.tricontour(gx, gy, loss, 20, linewidths=0.5)
    for beta, t in trajectories.items():
        ax.plot(*np.transpose(t), label=rf"$\beta={beta}$")
    ax.legend()
    ax.set(xlabel="$x$", ylabel="$y$", xlim=(gx[0], gx[-1]), ylim=(gy[0], gy[-1]))
    return fig
