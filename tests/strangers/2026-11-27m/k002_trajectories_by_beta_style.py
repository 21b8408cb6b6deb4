# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: lambdas in a loop share the loop variable: all runs are made with the last beta; wrong for two different betas or more
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    points = [theta]
    for _ in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        points.append(theta)
    return np.array(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    jobs = {}
    for beta in betas:
        jobs[beta] = lambda: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return {key: run() for key, run in jobs.items()}


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
