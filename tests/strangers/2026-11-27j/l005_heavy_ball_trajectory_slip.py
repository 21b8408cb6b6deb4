# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: theta is a view of row 0 and is changed in place, so row 0 ends as the last point instead of theta_init (every run with num_steps >= 1)
# first day: true

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    path = np.zeros((num_steps + 1, len(theta_init)))
    path[0] = theta_init
    theta = path[0]
    v = np.zeros(len(theta_init))
    for t in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta -= lr * v
        path[t + 1] = theta
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    everything = np.vstack([np.array(p) for p in trajectories.values()])
    xmin, ymin = everything.min(0)
    xmax, ymax = everything.max(0)
    dx = (xmax - xmin) * 0.05 + 0.2
    dy = (ymax - ymin) * 0.05 + 0.2
    gx, gy = np.meshgrid(np.linspace(xmin - dx, xmax + dx, 70), np.linspace(ymin - dy, ymax + dy, 70))
    flat = np.column_stack([gx.ravel(), gy.ravel()])
    gz = np.array([loss_fn(q) for q in flat]).reshape(gx.shape)
    figure = plt.figure(figsize=(7, 5))
    ax = figure.add_subplot(111)
    ax.contour(gx, gy, gz, 25, cmap="Greys")
    for beta in trajectories:
        p = np.array(trajectories[beta])
        ax.plot(p[:, 0], p[:, 1], label=str(beta))
    ax.set(xlabel="x", ylabel="y", xlim=(xmin - dx, xmax + dx), ylim=(ymin - dy, ymax + dy))
    ax.legend(title="beta")
    return figure


if __name__ == "__main__":
    A = np.array([1.0, 100.0])
    paths = trajectories_by_beta(lambda p: 2 * A * p, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(lambda p: float(p[0] ** 2 + 100 * p[1] ** 2), paths)
    plt.show()
