# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: limits are made symmetric around 0 from the largest coordinate, not the largest absolute one: a path that reaches further to the negative side than to the positive one, e.g. from (-3, -2) with beta 0 and a small lr, leaves the picture
# first day: full marks

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    # v <- beta v + g ;  theta <- theta - lr v
    x = np.array([float(c) for c in theta_init])
    vel = 0.0 * x
    out = [x]
    k = 0
    while k < num_steps:
        vel = beta * vel + np.asarray(grad_fn(x), dtype=float)
        x = x - lr * vel
        out.append(x)
        k += 1
    return np.vstack(out)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    fig = plt.figure(figsize=(6, 6))
    ax = fig.add_subplot(111)
    m = 0.0
    for path in trajectories.values():
        m = max(m, np.max(path))
    m = 1.1 * m + 0.1
    side = np.linspace(-m, m, 90)
    Z = [[loss_fn(np.array([x, y])) for x in side] for y in side]
    ax.contour(side, side, Z, 20, colors="0.7")
    for beta, path in trajectories.items():
        xs, ys = np.asarray(path, dtype=float).T
        ax.plot(xs, ys, label=f"beta={beta}")
    ax.set_xlim(-m, m)
    ax.set_ylim(-m, m)
    ax.set_xlabel("first coordinate")
    ax.set_ylabel("second coordinate")
    ax.legend(loc="upper right")
    return fig
