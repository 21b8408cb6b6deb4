# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: Keys are sorted but the trajectories are in the order of the list, so betas that are not in rising order get one another's paths.
# first day: vague
"""homework 4.4"""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    # Polyak's two-point form: x+ = x - lr g + beta (x - x_old)
    x_old = x = np.array(theta_init) * 1.0
    weg = [x]
    while len(weg) < num_steps + 1:
        x, x_old = x - lr * grad_fn(x) + beta * (x - x_old), x
        weg.append(x)
    return np.stack(weg)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    trajs = map(lambda be: heavy_ball_trajectory(grad_fn, theta_init, lr, be, num_steps), betas)
    return {key: tr for key, tr in zip(sorted(betas), trajs)}


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig, axs = plt.subplots(1, n, figsize=(5 * n, 4), squeeze=False)
    for ax, (beta, tr) in zip(axs[0], trajectories.items()):
        x0, x1 = tr[:, 0].min(), tr[:, 0].max()
        y0, y1 = tr[:, 1].min(), tr[:, 1].max()
        dx, dy = 0.15 * (x1 - x0) + 0.05, 0.15 * (y1 - y0) + 0.05
        X, Y = np.meshgrid(np.linspace(x0 - dx, x1 + dx, 60), np.linspace(y0 - dy, y1 + dy, 60))
        Z = np.zeros_like(X)
        for i in range(X.shape[0]):
            for j in range(X.shape[1]):
                Z[i, j] = loss_fn(np.array([X[i, j], Y[i, j]]))
        ax.contourf(X, Y, Z, 20, alpha=0.6)
        ax.plot(tr[:, 0], tr[:, 1], color="red", lw=1.2)
        ax.set(title=rf"$\beta$ = {beta}", xlabel=r"$\theta_1$", ylabel=r"$\theta_2$")
    fig.tight_layout()
    return fig
