# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: The velocity and the table of points are made for two coordinates. theta_init may have any number of coordinates; with one, the numbers are doubled into two columns, with three it breaks.
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    # we are on a 2D quadratic: two columns, x and y
    points = np.zeros((num_steps + 1, 2))
    points[0, :] = theta_init
    theta = np.array(theta_init, dtype=float)
    velocity = np.array([0.0, 0.0])
    for k in range(num_steps):
        velocity = beta * velocity + grad_fn(theta)
        theta = theta - lr * velocity
        points[k + 1, :] = theta
    return points


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One run per beta, all from the same start."""
    result = {}
    for beta in betas:
        result[beta] = heavy_ball_trajectory(grad_fn, np.array(theta_init), lr, beta, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    """One panel for each beta, side by side."""
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, traj) in zip(axes[0], trajectories.items()):
        traj = np.asarray(traj, dtype=float)
        x, y = traj[:, 0], traj[:, 1]
        mx, my = 0.15 * np.ptp(x) + 0.05, 0.15 * np.ptp(y) + 0.05
        gx = np.linspace(x.min() - mx, x.max() + mx, 61)
        gy = np.linspace(y.min() - my, y.max() + my, 61)
        gz = np.empty((61, 61))
        for i, yy in enumerate(gy):
            for j, xx in enumerate(gx):
                gz[i, j] = loss_fn(np.array([xx, yy]))
        ax.contourf(gx, gy, gz, levels=20, cmap="Blues")
        ax.plot(x, y, color="crimson", lw=1, marker="o", ms=2)
        ax.set_title(f"beta={beta}")
        ax.set_xlabel("x")
        ax.set_ylabel("y")
    fig.tight_layout()
    return fig


if __name__ == "__main__":
    loss = lambda z: z[0] ** 2 + 100 * z[1] ** 2
    grad = lambda z: np.array([2 * z[0], 200 * z[1]])
    runs = trajectories_by_beta(grad, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(loss, runs)
    plt.show()
