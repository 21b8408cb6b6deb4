# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: theta is updated in place and the same array is appended each time, so every row of the result is the last point
# first day: true
# ex1, my solutions

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    traj = [theta]
    for i in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta -= lr * v
        traj.append(theta)
    return np.array(traj)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        start = np.array(theta_init, dtype=float)
        result[b] = heavy_ball_trajectory(grad_fn, start, lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        path = np.array(path, dtype=float)
        x, y = path[:, 0], path[:, 1]
        mx = 0.1 * np.ptp(x) + 0.2
        my = 0.1 * np.ptp(y) + 0.2
        X, Y = np.meshgrid(np.linspace(x.min() - mx, x.max() + mx, 60),
                           np.linspace(y.min() - my, y.max() + my, 60))
        Z = np.zeros_like(X)
        for i in range(X.shape[0]):
            for j in range(X.shape[1]):
                Z[i, j] = loss_fn(np.array([X[i, j], Y[i, j]]))
        ax.contourf(X, Y, Z, 15, cmap="Greys")
        ax.plot(x, y, "r-", lw=1)
        ax.set_title("beta = " + str(beta))
        ax.set_xlabel("theta 1")
        ax.set_ylabel("theta 2")
    fig.tight_layout()
    return fig
