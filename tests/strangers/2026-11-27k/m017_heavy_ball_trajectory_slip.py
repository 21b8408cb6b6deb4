# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: theta is a view of row t and is updated in place, so row t already holds the point after t + 1 updates and row 0 is no longer theta_init; wrong for every run with num_steps >= 1 and a gradient that is not 0
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    traj = np.zeros((num_steps + 1, len(theta_init)))
    traj[0] = theta_init
    v = np.zeros(traj.shape[1])
    for t in range(num_steps):
        theta = traj[t]
        v = beta * v + grad_fn(theta)
        theta -= lr * v
        traj[t + 1] = theta
    return traj


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    paths = [heavy_ball_trajectory(grad_fn, np.copy(theta_init), lr, beta, num_steps) for beta in betas]
    return dict(zip(betas, paths))


def plot_trajectories(loss_fn, trajectories):
    """One panel per beta, contours behind the path."""
    fig, axes = plt.subplots(1, len(trajectories), figsize=(4 * len(trajectories), 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        path = np.asarray(path, dtype=float)
        x, y = path[:, 0], path[:, 1]
        mx = 0.1 * (x.max() - x.min()) or 1.0
        my = 0.1 * (y.max() - y.min()) or 1.0
        xs = np.linspace(x.min() - mx, x.max() + mx, 60)
        ys = np.linspace(y.min() - my, y.max() + my, 60)
        X, Y = np.meshgrid(xs, ys)
        Z = np.array([loss_fn(np.array(p)) for p in zip(X.ravel(), Y.ravel())]).reshape(X.shape)
        ax.contour(X, Y, Z, 15, cmap="viridis")
        ax.plot(x, y, "r.-", linewidth=1)
        ax.set_title(f"beta = {beta}")
        ax.set_xlabel("theta 1")
        ax.set_ylabel("theta 2")
        ax.set_xlim(xs[0], xs[-1])
        ax.set_ylim(ys[0], ys[-1])
    fig.tight_layout()
    return fig
