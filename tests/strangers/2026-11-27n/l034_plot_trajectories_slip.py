# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: TWO: the table of losses is filled as Z[i, j] = loss(xs[i], ys[j]), so contour shows the loss mirrored (any loss that is not symmetric); and set_xlabel is called twice, so the y axis has no label
# first day: true
"""My answer."""
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
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    N = 90
    allp = np.vstack([np.asarray(p, float) for p in trajectories.values()])
    m = np.abs(allp).max() * 1.1 + 0.1
    xs = np.linspace(-m, m, N)
    ys = np.linspace(-m, m, N)
    Z = np.zeros((N, N))
    for i in range(N):
        for j in range(N):
            Z[i, j] = loss_fn(np.array([xs[i], ys[j]]))
    fig, ax = plt.subplots(1, 1)
    ax.contour(xs, ys, Z, 25)
    for beta, p in trajectories.items():
        p = np.asarray(p, float)
        ax.plot(p[:, 0], p[:, 1], marker="x", label="beta=" + repr(beta))
    ax.set_xlim(-m, m)
    ax.set_ylim(-m, m)
    ax.set_xlabel("x")
    ax.set_xlabel("y")
    ax.legend()
    return fig


if __name__ == "__main__":
    loss = lambda p: p[0] ** 2 + 100 * p[1] ** 2
    grad = lambda p: np.array([2 * p[0], 200 * p[1]])
    runs = trajectories_by_beta(grad, np.array([1, 1]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(loss, runs)
    plt.show()
