# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: the line leaves out the start (rows from 1 on), and the limits are taken from the last path of the loop only, so a wider earlier path leaves the picture (two mistakes: any trajectories; dicts whose last path is not the widest)
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Classical momentum, all the points."""
    start = np.asarray(theta_init, dtype=np.float64)
    out = np.empty((num_steps + 1, start.size))
    out[0] = start
    velocity = np.zeros(start.size)
    for t in range(1, num_steps + 1):
        velocity = beta * velocity + grad_fn(out[t - 1].copy())
        out[t] = out[t - 1] - lr * velocity
    return out


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One trajectory per beta."""
    result = {}
    for beta in betas:
        result[beta] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    for beta, path in trajectories.items():
        path = np.asarray(path, dtype=float)
        ax.plot(path[1:, 0], path[1:, 1], marker=".", label="beta=" + str(beta))
    x_low, x_high = path[:, 0].min() - 0.2, path[:, 0].max() + 0.2
    y_low, y_high = path[:, 1].min() - 0.2, path[:, 1].max() + 0.2
    X, Y = np.meshgrid(np.linspace(x_low, x_high, 60), np.linspace(y_low, y_high, 60))
    Z = np.empty(X.shape)
    for idx in np.ndindex(X.shape):
        Z[idx] = loss_fn(np.array([X[idx], Y[idx]]))
    ax.contour(X, Y, Z, levels=20)
    ax.set_xlim(x_low, x_high)
    ax.set_ylim(y_low, y_high)
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig


if __name__ == "__main__":
    def loss(p):
        return p[0] ** 2 + 100 * p[1] ** 2

    def grad(p):
        return np.array([2 * p[0], 200 * p[1]])

    runs = trajectories_by_beta(grad, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(loss, runs)
    plt.show()
