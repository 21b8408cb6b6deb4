# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: paths are taken in dict order but the labels from the sorted keys: with betas given as 0.9, 0, 0.5 every line carries another line's beta
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    start = np.asarray(theta_init, dtype=np.float64)
    path = np.empty((num_steps + 1, start.size))
    path[0] = start
    velocity = np.zeros(start.size)
    for t in range(num_steps):
        velocity = beta * velocity + np.asarray(grad_fn(path[t].copy()), dtype=float)
        path[t + 1] = path[t] - lr * velocity
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    walks = [heavy_ball_trajectory(grad_fn, np.array(theta_init, float), lr, b, num_steps) for b in betas]
    return dict(zip(betas, walks))


def plot_trajectories(loss_fn, trajectories):
    paths = [np.array(p, dtype=float) for p in trajectories.values()]
    labels = [f"beta = {b}" for b in sorted(trajectories)]
    stacked = np.vstack(paths)
    x_lo, y_lo = stacked.min(axis=0) - 0.25
    x_hi, y_hi = stacked.max(axis=0) + 0.25

    grid_x = np.linspace(x_lo, x_hi, 75)
    grid_y = np.linspace(y_lo, y_hi, 75)
    height = np.zeros((75, 75))
    for row, y in enumerate(grid_y):
        for col, x in enumerate(grid_x):
            height[row, col] = loss_fn(np.array([x, y]))

    fig, ax = plt.subplots()
    ax.contourf(grid_x, grid_y, height, 30, cmap="pink")
    for path, label in zip(paths, labels):
        ax.plot(path[:, 0], path[:, 1], marker="o", markersize=2, label=label)
    ax.set_xlim(x_lo, x_hi)
    ax.set_ylim(y_lo, y_hi)
    ax.set_xlabel("first coordinate")
    ax.set_ylabel("second coordinate")
    ax.legend(loc="upper right")
    return fig
