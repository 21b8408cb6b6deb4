# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: the ball moves with the old velocity first and the velocity is refreshed afterwards, so row 1 repeats the start and every point comes one row late; wrong for every start that is not the minimum
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    position = np.array(theta_init, float)
    velocity = np.zeros_like(position)
    trail = [position]
    for step in range(num_steps):
        position = position - lr * velocity
        velocity = beta * velocity + grad_fn(position)
        trail.append(position)
    return np.asarray(trail)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One run per beta, every one from a fresh copy of the start."""
    result = {}
    for b in betas:
        start = np.array(theta_init, dtype=float)
        result[b] = heavy_ball_trajectory(grad_fn, start, lr, b, num_steps)
    return result


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
