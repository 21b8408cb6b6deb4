# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: Polyak's two-point form with the 'previous point' set to zeros instead of the start, so the ball starts with a push of beta * theta_init (any beta > 0 and start other than 0)
# first day: true
# section 4.4, exercise 1

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    # Polyak 1964: theta_next = theta - lr * grad + beta * (theta - theta_previous)
    theta = np.array(theta_init, dtype=float)
    theta_previous = np.zeros_like(theta)
    path = np.empty((num_steps + 1, theta.size))
    path[0] = theta
    for t in range(1, num_steps + 1):
        theta_next = theta - lr * grad_fn(theta) + beta * (theta - theta_previous)
        theta_previous = theta
        theta = theta_next
        path[t] = theta
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    k = len(trajectories)
    fig, axes = plt.subplots(1, k, figsize=(4 * k, 4), squeeze=False)
    for ax, beta in zip(axes[0], trajectories):
        p = np.array(trajectories[beta], dtype=float)
        x0, x1 = p[:, 0].min(), p[:, 0].max()
        y0, y1 = p[:, 1].min(), p[:, 1].max()
        mx = 0.15 * (x1 - x0) or 0.5
        my = 0.15 * (y1 - y0) or 0.5
        gx = np.linspace(x0 - mx, x1 + mx, 60)
        gy = np.linspace(y0 - my, y1 + my, 60)
        X, Y = np.meshgrid(gx, gy)
        Z = np.empty_like(X)
        for i in range(Z.shape[0]):
            for j in range(Z.shape[1]):
                Z[i, j] = loss_fn(np.array([X[i, j], Y[i, j]]))
        ax.contour(X, Y, Z, 15)
        ax.plot(p[:, 0], p[:, 1], "o-", ms=2, lw=1, color="tab:red", label="beta=" + str(beta))
        ax.set(title="beta = " + str(beta), xlabel="theta 1", ylabel="theta 2",
               xlim=(gx[0], gx[-1]), ylim=(gy[0], gy[-1]))
        ax.legend(loc="best")
    fig.tight_layout()
    return fig


if __name__ == "__main__":
    loss = lambda p: p[0] ** 2 + 100 * p[1] ** 2
    grad = lambda p: np.array([2 * p[0], 200 * p[1]])
    runs = trajectories_by_beta(grad, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(loss, runs)
    for beta, path in runs.items():
        print(beta, path[-1])
