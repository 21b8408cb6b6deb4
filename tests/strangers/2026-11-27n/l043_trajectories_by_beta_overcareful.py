# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: the keys are rounded to two decimals to be nice in the legend: with beta 0.999 or 0.995 the dict has the key 1.0 or 0.99 (or 1.0) instead
# first day: true
"""My answer."""
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    points = [theta]
    for _ in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        points.append(theta)
    return np.array(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    d = {}
    for beta in betas:
        key = round(beta, 2)   # avoids things like 0.30000000000000004
        d[key] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return d


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        path = np.array(path, dtype=float)
        x, y = path[:, 0], path[:, 1]
        mx = 0.1 + 0.1 * (x.max() - x.min())
        my = 0.1 + 0.1 * (y.max() - y.min())
        gx, gy = np.meshgrid(np.linspace(x.min() - mx, x.max() + mx, 60),
                             np.linspace(y.min() - my, y.max() + my, 60))
        gz = np.empty_like(gx)
        for i in range(gx.shape[0]):
            for j in range(gx.shape[1]):
                gz[i, j] = loss_fn(np.array([gx[i, j], gy[i, j]]))
        ax.contour(gx, gy, gz, 12)
        ax.plot(x, y, "o-", ms=2, color="crimson")
        ax.set_xlim(x.min() - mx, x.max() + mx)
        ax.set_ylim(y.min() - my, y.max() + my)
        ax.set_title("beta = %s" % beta)
        ax.set_xlabel("theta 1")
        ax.set_ylabel("theta 2")
    fig.tight_layout()
    return fig
