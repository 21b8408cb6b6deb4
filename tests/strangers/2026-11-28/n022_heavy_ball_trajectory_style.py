# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: the velocity is never carried along: each one is the weighted sum of all gradients so far (matrix product with powers of beta); prints progress
# first day: accepted

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    path = np.zeros((num_steps + 1, len(theta_init)))
    grads = np.zeros((num_steps, len(theta_init)))
    path[0] = theta_init
    powers = float(beta) ** np.arange(num_steps - 1, -1, -1)      # ..., beta^2, beta, 1  (0 ** 0 is 1)
    for t in range(num_steps):
        grads[t] = grad_fn(path[t].copy())
        weights = powers[num_steps - 1 - t:]
        path[t + 1] = path[t] - lr * (weights @ grads[: t + 1])
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    out = {}
    for i, beta in enumerate(betas, start=1):
        print(f"run {i} of {len(betas)}: beta = {beta}")
        out[beta] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return out


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    for beta in sorted(trajectories, reverse=True):
        path = np.asarray(trajectories[beta], dtype=float)
        ax.plot(path[:, 0], path[:, 1], "o-", ms=2, label=str(beta), zorder=3)
    ax.margins(0.15)
    (left, right), (bottom, top) = ax.get_xlim(), ax.get_ylim()     # what autoscaling has found
    x = np.linspace(left, right, 77)
    y = np.linspace(bottom, top, 55)
    z = np.fromiter((loss_fn(np.array([p, q])) for q in y for p in x), dtype=float).reshape(55, 77)
    ax.contour(x, y, z, 30, zorder=1)
    ax.set(xlim=(left, right), ylim=(bottom, top), xlabel="x (flat)", ylabel="y (steep)")
    ax.legend(title="beta")
    return fig
