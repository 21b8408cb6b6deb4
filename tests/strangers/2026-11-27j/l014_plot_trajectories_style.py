# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: beta is written with one digit in the legend: 0.99 shows as 1.0, 0.95 as 0.9 or 1.0
# first day: true

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Every point of the heavy ball, one per row."""
    out = np.empty((num_steps + 1, len(theta_init)))
    out[0] = theta_init
    velocity = np.zeros(len(theta_init))
    for t in range(1, num_steps + 1):
        velocity = beta * velocity + grad_fn(out[t - 1].copy())
        out[t] = out[t - 1] - lr * velocity
    return out


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    cloud = np.concatenate([np.asarray(p, dtype=float) for p in trajectories.values()])
    (x0, y0), (x1, y1) = cloud.min(axis=0) - 0.3, cloud.max(axis=0) + 0.3
    x, y = np.linspace(x0, x1, 90), np.linspace(y0, y1, 90)
    Z = [[loss_fn(np.array([xx, yy])) for xx in x] for yy in y]
    fig, ax = plt.subplots(figsize=(8, 6))
    ax.contour(x, y, Z, levels=30, linewidths=0.5)
    for beta, path in trajectories.items():
        p = np.asarray(path)
        ax.plot(p[:, 0], p[:, 1], "o-", ms=2, label="beta = {:.1f}".format(beta))
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.set_xlim(x0, x1)
    ax.set_ylim(y0, y1)
    ax.legend()
    return fig


if __name__ == "__main__":
    A = np.array([1.0, 100.0])
    paths = trajectories_by_beta(lambda p: 2 * A * p, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(lambda p: float(p[0] ** 2 + 100 * p[1] ** 2), paths)
    plt.show()
