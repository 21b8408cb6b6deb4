# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: the limits are taken from path after the loop, which is the last trajectory only: earlier, wider paths are cut off (any dict whose last path is not the widest)
# first day: true

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
    runs = [heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas]
    return dict(zip(betas, runs))


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    for beta, path in trajectories.items():
        path = np.array(path, dtype=float)
        ax.plot(path[:, 0], path[:, 1], label=f"$\\beta$ = {beta}")
    left, right = path[:, 0].min() - 0.1, path[:, 0].max() + 0.1
    bottom, top = path[:, 1].min() - 0.1, path[:, 1].max() + 0.1
    gx = np.linspace(left, right, 100)
    gy = np.linspace(bottom, top, 100)
    gz = np.array([[loss_fn(np.array([u, v])) for u in gx] for v in gy])
    ax.contour(gx, gy, gz, 20, colors="gray")
    ax.set_xlim(left, right)
    ax.set_ylim(bottom, top)
    ax.set_xlabel("first parameter")
    ax.set_ylabel("second parameter")
    ax.legend()
    return fig


if __name__ == "__main__":
    A = np.array([1.0, 100.0])
    paths = trajectories_by_beta(lambda p: 2 * A * p, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(lambda p: float(p[0] ** 2 + 100 * p[1] ** 2), paths)
    plt.show()
