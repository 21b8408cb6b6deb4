# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: a fixed 2 x 2 grid: zip silently leaves out the fifth and later betas (any dict with more than four)
# first day: vague
"""Exercise 1: visualize momentum."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros(theta.shape)
    path = [theta]
    for _ in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        path.append(theta)
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    fig, axes = plt.subplots(2, 2, figsize=(10, 8))
    for ax, (beta, path) in zip(axes.flat, trajectories.items()):
        path = np.asarray(path, dtype=float)
        xmin, xmax = path[:, 0].min() - 0.25, path[:, 0].max() + 0.25
        ymin, ymax = path[:, 1].min() - 0.25, path[:, 1].max() + 0.25
        xs, ys = np.linspace(xmin, xmax, 50), np.linspace(ymin, ymax, 50)
        zs = np.empty((50, 50))
        for i, yv in enumerate(ys):
            for j, xv in enumerate(xs):
                zs[i, j] = loss_fn(np.array([xv, yv]))
        ax.contour(xs, ys, zs, 12)
        ax.plot(path[:, 0], path[:, 1], "-k")
        ax.set(title=f"beta={beta}", xlabel="x", ylabel="y", xlim=(xmin, xmax), ylim=(ymin, ymax))
    for ax in axes.flat[len(trajectories):]:
        ax.set_visible(False)
    return fig


if __name__ == "__main__":
    A = np.array([1.0, 100.0])
    paths = trajectories_by_beta(lambda p: 2 * A * p, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(lambda p: float(p[0] ** 2 + 100 * p[1] ** 2), paths)
    plt.show()
