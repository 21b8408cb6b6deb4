"""Exercise 1: visualize momentum (20 points).

    grader grade ex1     is it right?
    grader hint ex1      a nudge; ask again for a bigger one

The task, the formulas and the picture to look at are in README.md, the full contract in each docstring.
"""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    d = len(theta_init)
    path = np.zeros((num_steps + 1, d))
    path[0] = theta_init
    v = np.zeros(d)
    for t in range(num_steps):
        v = beta * v + grad_fn(path[t])
        path[t + 1] = path[t] - lr * v
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for beta in betas:
        result[beta] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    pts = np.vstack([trajectories[b] for b in trajectories])
    x = np.linspace(pts[:, 0].min() - 0.5, pts[:, 0].max() + 0.5, 5000)
    y = np.linspace(pts[:, 1].min() - 0.5, pts[:, 1].max() + 0.5, 5000)
    X, Y = np.meshgrid(x, y)
    Z = np.zeros(X.shape)
    for i in range(X.shape[0]):
        for j in range(X.shape[1]):
            Z[i, j] = loss_fn(np.array([X[i, j], Y[i, j]]))
    ax.contour(X, Y, Z, levels=30)
    for b in trajectories:
        ax.plot(trajectories[b][:, 0], trajectories[b][:, 1], label=f"beta={b}")
    ax.set_xlabel("x"); ax.set_ylabel("y")
    ax.legend()
    return fig
