# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: PyTorch's buffer with dampening = beta: first velocity is the gradient, later ones add only (1 - beta) * grad; wrong for beta > 0 from the second update on
# first day: true
"""Exercise 1, trajectories of the heavy ball."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    dampening = beta
    theta = np.array(theta_init, dtype=float)
    buf = None
    points = [theta.copy()]
    for _ in range(num_steps):
        d_p = grad_fn(theta)
        if buf is None:
            buf = np.array(d_p, dtype=float)
        else:
            buf = beta * buf + (1 - dampening) * d_p
        theta = theta - lr * buf
        points.append(theta.copy())
    return np.array(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """Same start, same lr, one run for every beta."""
    runs = [heavy_ball_trajectory(grad_fn, np.array(theta_init), lr, b, num_steps) for b in betas]
    return dict(zip(betas, runs))


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
    grad = lambda p: np.array([2 * p[0], 200 * p[1]])
    runs = trajectories_by_beta(grad, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(lambda p: p[0] ** 2 + 100 * p[1] ** 2, runs).savefig("momentum.png")
