# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: an endless generator of states, cut to length with islice
# first day: accepted
import itertools

import matplotlib.pyplot as plt
import numpy as np


def _ball(grad_fn, theta, v, lr, beta):
    while True:
        yield theta
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """All points that classical momentum visits, start first."""
    start = np.array(theta_init, dtype=float)
    states = _ball(grad_fn, start, np.zeros_like(start), lr, beta)
    return np.array(list(itertools.islice(states, num_steps + 1)))


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One path per beta."""
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    """Paths on top of the contours of the loss."""
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        path = np.array(path, dtype=float)
        x, y = path[:, 0], path[:, 1]
        dx = 0.1 * (x.max() - x.min()) or 0.5
        dy = 0.1 * (y.max() - y.min()) or 0.5
        gx = np.linspace(x.min() - dx, x.max() + dx, 60)
        gy = np.linspace(y.min() - dy, y.max() + dy, 60)
        X, Y = np.meshgrid(gx, gy)
        Z = np.zeros(X.shape)
        for i in range(X.shape[0]):
            for j in range(X.shape[1]):
                Z[i, j] = loss_fn(np.array([X[i, j], Y[i, j]]))
        ax.contour(X, Y, Z, 20)
        ax.plot(x, y, "r-o", ms=2)
        ax.set_title("beta = " + str(beta))
        ax.set_xlabel("theta[0]")
        ax.set_ylabel("theta[1]")
    fig.tight_layout()
    return fig


if __name__ == "__main__":
    print("ex1_visualize.py is done")
