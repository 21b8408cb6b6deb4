# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: the runs are made in the order given, then zipped with the sorted betas: wrong whenever betas is not ascending, for instance [0.9, 0, 0.5]
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    x = np.array(theta_init, float)
    step = 0.0 * x              # lr * v
    points = [x]
    while len(points) <= num_steps:
        step = beta * step + lr * np.asarray(grad_fn(x))
        x = x - step
        points.append(x)
    return np.stack(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    paths = [heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas]
    return dict(zip(sorted(betas), paths))


def plot_trajectories(loss_fn, trajectories):
    """One panel for each beta."""
    fig, axes = plt.subplots(1, len(trajectories), figsize=(4 * len(trajectories), 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        path = np.array(path, dtype=float)
        x0, y0 = path.min(axis=0)
        x1, y1 = path.max(axis=0)
        mx = 0.1 * (x1 - x0) or 1.0
        my = 0.1 * (y1 - y0) or 1.0
        X, Y = np.meshgrid(np.linspace(x0 - mx, x1 + mx, 60), np.linspace(y0 - my, y1 + my, 60))
        Z = np.empty_like(X)
        for idx in np.ndindex(X.shape):
            Z[idx] = loss_fn(np.array([X[idx], Y[idx]]))
        ax.contour(X, Y, Z, 15, cmap="Greys")
        ax.plot(path[:, 0], path[:, 1], "r.-")
        ax.set_title("beta = " + str(beta))
        ax.set_xlabel("first coordinate")
        ax.set_ylabel("second coordinate")
        ax.set_xlim(x0 - mx, x1 + mx)
        ax.set_ylim(y0 - my, y1 + my)
    fig.tight_layout()
    return fig
