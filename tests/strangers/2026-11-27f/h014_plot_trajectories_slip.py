# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: the start is cut off each path by slicing from 1, because row 0 was taken for a header
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros(len(theta))
    path = np.zeros((num_steps + 1, len(theta)))
    path[0, :] = theta
    for i in range(1, num_steps + 1):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        path[i, :] = theta
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    paths = [heavy_ball_trajectory(grad_fn, theta_init, lr, g, num_steps) for g in betas]
    return dict(zip(betas, paths))


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    pts = np.vstack(list(trajectories.values()))
    lo = pts.min(axis=0) - 0.3
    hi = pts.max(axis=0) + 0.3
    xs = np.linspace(lo[0], hi[0], 50)
    ys = np.linspace(lo[1], hi[1], 50)
    z = np.zeros((50, 50))
    for i in range(50):
        for j in range(50):
            z[j, i] = loss_fn(np.array([xs[i], ys[j]]))
    ax.contour(xs, ys, z, 15)
    for b, p in trajectories.items():
        ax.plot(np.array(p)[1:, 0], np.array(p)[1:, 1], label="beta " + str(b))
    ax.set(xlabel="x", ylabel="y", xlim=(lo[0], hi[0]), ylim=(lo[1], hi[1]))
    ax.legend()
    return fig
