# kind: right
# file: ex1_visualize.py
# function: plot_trajectories
# cause: nothing is wrong: pcolormesh-free filled contours with one panel per beta, shared limits
# first day: accepted
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
    items = sorted(trajectories.items())
    fig = plt.figure(figsize=(5, 3.2 * len(items)))
    every = np.concatenate([np.asarray(t, dtype=float) for _, t in items])
    left, bottom = every.min(axis=0) - 0.25
    right, top = every.max(axis=0) + 0.25
    X, Y = np.meshgrid(np.linspace(left, right, 50), np.linspace(bottom, top, 50))
    Z = np.apply_along_axis(lambda p: float(loss_fn(p)), 0, np.array([X, Y]))
    for k, (b, t) in enumerate(items, start=1):
        ax = fig.add_subplot(len(items), 1, k)
        t = np.asarray(t, dtype=float)
        ax.contourf(X, Y, np.log1p(Z - Z.min()), 20, cmap="Greys")
        ax.plot(*t.T, marker="x", lw=1)
        ax.set_xlim(left, right)
        ax.set_ylim(bottom, top)
        ax.set_title("Momentum, beta=%g" % b)
        ax.set_xlabel("x")
        ax.set_ylabel("y")
    return fig
