# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: position form: at t = 0 path[t - 1] is path[-1], a row of zeros, so the ball starts with a push beta * theta_init; wrong for beta > 0 and a start that is not the origin
# first day: true
"""Exercise 1: visualize momentum (20 points)."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """theta_{t+1} = theta_t - lr * grad + beta * (theta_t - theta_{t-1})"""
    path = np.zeros((num_steps + 1, np.size(theta_init)))
    path[0] = theta_init
    for t in range(num_steps):
        inertia = beta * (path[t] - path[t - 1])
        path[t + 1] = path[t] - lr * grad_fn(path[t].copy()) + inertia
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for beta in betas:
        result[beta] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    everything = np.vstack(list(trajectories.values()))
    left, bottom = everything.min(0) - 0.3
    right, top = everything.max(0) + 0.3
    gx, gy = np.meshgrid(np.linspace(left, right, 80), np.linspace(bottom, top, 80))
    flat = [loss_fn(p) for p in np.column_stack([gx.ravel(), gy.ravel()])]
    gz = np.reshape(flat, gx.shape)

    fig = plt.figure()
    ax = fig.add_subplot(111)
    ax.contour(gx, gy, gz, levels=25, alpha=0.5)
    for b in trajectories:
        p = trajectories[b]
        ax.plot(p[:, 0], p[:, 1], lw=1, label="beta=" + str(b))
    ax.set(xlabel="theta 1", ylabel="theta 2", xlim=(left, right), ylim=(bottom, top))
    ax.legend(loc="best")
    return fig


if __name__ == "__main__":
    print(heavy_ball_trajectory(lambda p: 2 * p, np.array([1.0, 2.0]), 0.1, 0.9, 5))
