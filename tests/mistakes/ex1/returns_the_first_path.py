# mistake: betas.one_path
# wrong: trajectories_by_beta
# story: the path is returned in the loop, and never a dict
"""Exercise 1: visualize momentum (20 points)."""
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    path = np.zeros((num_steps + 1, len(theta_init)))
    path[0] = theta_init
    v = np.zeros(len(theta_init))
    for t in range(num_steps):
        v = beta * v + grad_fn(path[t])
        path[t + 1] = path[t] - lr * v
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    for beta in betas:
        path = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
        return path


def plot_trajectories(loss_fn, trajectories):
    fig, axes = plt.subplots(1, len(trajectories), figsize=(4 * len(trajectories), 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        x_margin = np.ptp(path[:, 0]) * 0.2 + 0.1
        y_margin = np.ptp(path[:, 1]) * 0.2 + 0.1
        gx = np.linspace(path[:, 0].min() - x_margin, path[:, 0].max() + x_margin, 80)
        gy = np.linspace(path[:, 1].min() - y_margin, path[:, 1].max() + y_margin, 80)
        Z = np.zeros((80, 80))
        for i in range(80):
            for j in range(80):
                Z[i, j] = loss_fn(np.array([gx[j], gy[i]]))
        ax.contour(gx, gy, Z, 15)
        ax.plot(path[:, 0], path[:, 1], "r-o", markersize=3)
        ax.set_title("beta = %g" % beta)
        ax.set_xlabel("x")
        ax.set_ylabel("y")
    fig.tight_layout()
    return fig
