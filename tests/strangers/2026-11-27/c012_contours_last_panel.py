# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: plt.contour draws on the current axes, which is the last panel: all other panels have no contours.
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Preallocated buffer, one row per iterate."""
    x0 = np.asarray(theta_init, dtype=np.float64)
    out = np.empty((num_steps + 1, x0.size))
    out[0] = x0
    velocity = np.zeros(x0.size)
    for k in range(num_steps):
        velocity = beta * velocity + np.asarray(grad_fn(out[k].copy()))
        out[k + 1] = out[k] - lr * velocity
    return out


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    k = len(trajectories)
    fig, axs = plt.subplots(1, k, figsize=(4 * k, 4), sharex=True, sharey=True)
    axs = np.atleast_1d(axs)
    whole = np.concatenate(list(trajectories.values()))
    lo = whole.min(axis=0) - 0.25
    hi = whole.max(axis=0) + 0.25
    X, Y = np.meshgrid(np.linspace(lo[0], hi[0], 50), np.linspace(lo[1], hi[1], 50))
    Z = np.vectorize(lambda x, y: loss_fn(np.array([x, y])))(X, Y)
    for ax, (beta, path) in zip(axs, trajectories.items()):
        path = np.asarray(path)
        plt.contour(X, Y, Z, levels=15)
        ax.plot(path[:, 0], path[:, 1], "k.-")
        ax.set_title("beta = %g" % beta)
        ax.set_xlabel("x")
        ax.set_ylabel("y")
        ax.set_xlim(lo[0], hi[0])
        ax.set_ylim(lo[1], hi[1])
    return fig


if __name__ == "__main__":
    figure = plot_trajectories(lambda z: z[0] ** 2 + 100 * z[1] ** 2,
        trajectories_by_beta(lambda z: np.array([2 * z[0], 200 * z[1]]), np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100))
    plt.show()
