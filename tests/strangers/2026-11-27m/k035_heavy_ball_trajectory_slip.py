# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: theta is a view of row 0 of the result and is updated in place, so row 0 ends up as the last point instead of theta_init; wrong for every num_steps >= 1 away from the minimum
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
    return {b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas}


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
