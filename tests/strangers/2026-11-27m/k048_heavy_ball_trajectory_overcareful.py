# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: calls it converged and stands still where the gradient is zero although the velocity is not; wrong when a step lands on the minimum, e.g. L = x^2, lr 0.5, beta 0.9 from x = 1
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    path = np.empty((num_steps + 1, theta.size))
    path[0] = theta
    for t in range(num_steps):
        g = grad_fn(theta)
        if np.linalg.norm(g) < 1e-12:
            # converged: the rest of the trajectory stays where it is
            path[t + 1:] = theta
            break
        v = beta * v + g
        theta = theta - lr * v
        path[t + 1] = theta
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for beta in betas:
        result[beta] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    """One panel per beta."""
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        path = np.asarray(path)
        x_lo, y_lo = path.min(axis=0) - 0.5
        x_hi, y_hi = path.max(axis=0) + 0.5
        X, Y = np.meshgrid(np.linspace(x_lo, x_hi, 50), np.linspace(y_lo, y_hi, 50))
        Z = np.empty_like(X)
        for i in range(X.shape[0]):
            for j in range(X.shape[1]):
                Z[i, j] = loss_fn(np.array([X[i, j], Y[i, j]]))
        ax.contour(X, Y, Z, 15)
        ax.plot(path[:, 0], path[:, 1], color="red")
        ax.set_title(f"beta = {beta}")
        ax.set_xlabel("x")
        ax.set_ylabel("y")
        ax.set_xlim(x_lo, x_hi)
        ax.set_ylim(y_lo, y_hi)
    return fig


if __name__ == "__main__":
    grad = lambda p: np.array([2 * p[0], 200 * p[1]])
    runs = trajectories_by_beta(grad, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(lambda p: p[0] ** 2 + 100 * p[1] ** 2, runs).savefig("momentum.png")
