# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: the limits are taken from the variable path after the loop, i.e. from the last trajectory only: earlier paths that reach further are cut off
# first day: true
"""My answer."""
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    x = theta_init.astype(float)
    vel = 0.0 * x
    xs = [x.copy()]
    t = 0
    while t < num_steps:
        vel = beta*vel + grad_fn(x)
        x = x - lr*vel
        xs.append(x.copy())
        t += 1
    return np.vstack(xs)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, theta_init.copy(), lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    for beta in sorted(trajectories, reverse=True):
        path = np.array(trajectories[beta], dtype=float)
        ax.plot(path[:, 0], path[:, 1], label=r"$\beta$ = " + str(beta))
    x0, y0 = path.min(axis=0) - 0.2
    x1, y1 = path.max(axis=0) + 0.2
    gx = np.linspace(x0, x1, 100)
    gy = np.linspace(y0, y1, 100)
    gz = [[loss_fn(np.array([u, w])) for u in gx] for w in gy]
    ax.contour(gx, gy, gz, levels=20, alpha=0.5)
    ax.axis([x0, x1, y0, y1])
    ax.set(xlabel="x", ylabel="y", title="Momentum")
    ax.legend(loc="best")
    return fig


if __name__ == "__main__":
    loss = lambda p: p[0] ** 2 + 100 * p[1] ** 2
    grad = lambda p: np.array([2 * p[0], 200 * p[1]])
    runs = trajectories_by_beta(grad, np.array([1, 1]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(loss, runs)
    plt.show()
