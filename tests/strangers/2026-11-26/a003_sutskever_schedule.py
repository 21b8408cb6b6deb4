# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: The momentum follows Sutskever's schedule min(1 - 2**(-1 - log2(t // 250 + 1)), beta), which is 0.5 in the first 250 steps. The exercise uses the given beta at every step.
# first day: vague
import math

import matplotlib.pyplot as plt
import numpy as np


def _mu(t, mu_max):
    """Schedule of Sutskever, Martens, Dahl and Hinton (2013), eq. (5)."""
    return min(1 - 2 ** (-1 - math.log2(t // 250 + 1)), mu_max)


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    points = [theta]
    for t in range(num_steps):
        v = _mu(t, beta) * v - lr * grad_fn(theta)
        theta = theta + v
        points.append(theta)
    return np.vstack(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    fig = plt.figure()
    ax = fig.add_subplot()
    for beta in sorted(trajectories):
        ax.plot(*np.transpose(trajectories[beta]), marker="o", ms=2, lw=1, label=r"$\beta$ = " + str(beta))
    ax.margins(0.15)
    (xa, xb), (ya, yb) = ax.get_xlim(), ax.get_ylim()
    gx, gy = np.meshgrid(np.linspace(xa, xb, 100), np.linspace(ya, yb, 100))
    grid = np.column_stack([gx.ravel(), gy.ravel()])
    heights = np.apply_along_axis(loss_fn, 1, grid).reshape(gx.shape)
    ax.contour(gx, gy, heights, 30, alpha=0.5)
    ax.set(xlabel="x", ylabel="y", title="Heavy ball", xlim=(xa, xb), ylim=(ya, yb))
    ax.legend(loc="best")
    return fig


if __name__ == "__main__":
    quad = lambda z: z[0] ** 2 + 100 * z[1] ** 2
    grad = lambda z: np.array([2 * z[0], 200 * z[1]])
    plot_trajectories(quad, trajectories_by_beta(grad, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100))
    plt.show()
