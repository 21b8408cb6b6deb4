# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: The functions made in the loop all look up beta when they are called, and then it is the last of betas: every key holds the trajectory of the last beta.
# first day: true
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    path = [theta.copy()]
    for _ in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        path.append(theta.copy())
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    jobs = []
    for beta in betas:
        jobs.append(lambda: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps))
    return {key: job() for key, job in zip(betas, jobs)}


def plot_trajectories(loss_fn, trajectories):
    """One panel for each beta."""
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        path = np.asarray(path)
        x0, x1 = path[:, 0].min() - 0.3, path[:, 0].max() + 0.3
        y0, y1 = path[:, 1].min() - 0.3, path[:, 1].max() + 0.3
        X, Y = np.meshgrid(np.linspace(x0, x1, 80), np.linspace(y0, y1, 80))
        Z = np.zeros_like(X)
        for i in range(X.shape[0]):
            for j in range(X.shape[1]):
                Z[i, j] = loss_fn(np.array([X[i, j], Y[i, j]]))
        ax.contour(X, Y, Z, 20)
        ax.plot(path[:, 0], path[:, 1], "r-o", markersize=3)
        ax.set_title(f"beta = {beta}")
        ax.set_xlabel("theta_1")
        ax.set_ylabel("theta_2")
    fig.tight_layout()
    return fig
