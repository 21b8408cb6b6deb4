"""Exercise 1: visualize momentum (20 points).

    grader grade ex1     is it right?
    grader hint ex1      a nudge; ask again for a bigger one

The task, the formulas and the picture to look at are in README.md, the full contract in each docstring.
"""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    path = [theta.copy()]
    for t in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        path.append(theta.copy())
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for beta in betas:
        result[beta] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    allpts = np.concatenate(list(trajectories.values()))
    lo = allpts.min(axis=0) - 0.1
    hi = allpts.max(axis=0) + 0.1
    xs = np.linspace(lo[0], hi[0], 70)
    ys = np.linspace(lo[1], hi[1], 70)
    Z = np.zeros((70, 70))
    for i in range(70):
        for j in range(70):
            Z[i, j] = loss_fn(np.array([xs[j], ys[i]]))
    ax.contour(xs, ys, Z, levels=15, cmap="viridis")
    for beta in trajectories:
        p = trajectories[beta]
        ax.plot(p[:, 0], p[:, 1], label=f"beta = {beta}")
    ax.set_xlable("x")
    ax.set_ylable("y")
    ax.legend()
    return fig
