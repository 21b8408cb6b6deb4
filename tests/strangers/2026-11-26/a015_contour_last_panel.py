# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: plt.contour draws into the current axes, which after plt.subplots is the last panel: all contours land there, and every other panel shows its path without contours of the loss.
# first day: false
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    # second form of the section: the learning rate sits inside the velocity
    x = np.asarray(theta_init).astype(float)
    vel = 0.0 * x
    xs = [x]
    while len(xs) <= num_steps:
        vel = beta * vel + lr * np.asarray(grad_fn(x))
        x = x - vel
        xs.append(x)
    return np.stack(xs)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One trajectory for each beta, all from the same start."""
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, np.array(theta_init, float), lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    betas = sorted(trajectories)
    fig, axs = plt.subplots(len(betas), 1, figsize=(6, 3 * len(betas)), squeeze=False)
    allpts = np.concatenate([np.asarray(trajectories[b], float) for b in betas])
    x_lo, y_lo = allpts.min(axis=0) - 0.25
    x_hi, y_hi = allpts.max(axis=0) + 0.25
    X, Y = np.meshgrid(np.linspace(x_lo, x_hi, 100), np.linspace(y_lo, y_hi, 100))
    Z = np.array([[loss_fn(np.array([X[i, j], Y[i, j]])) for j in range(100)] for i in range(100)])

    for ax, beta in zip(axs.flat, betas):
        plt.contour(X, Y, Z, 30, alpha=0.6)
        path = np.asarray(trajectories[beta])
        ax.plot(path[:, 0], path[:, 1], color="crimson", marker=".")
        ax.set_title("beta = " + str(beta))
        ax.set_xlabel("x")
        ax.set_ylabel("y")
        ax.set_xlim(x_lo, x_hi)
        ax.set_ylim(y_lo, y_hi)
    return fig
