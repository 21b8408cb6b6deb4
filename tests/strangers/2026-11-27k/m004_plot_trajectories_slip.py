# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: the grid of losses is filled as Z[i, j] = loss(xs[i], ys[j]), but contour wants rows for y, so the contours are those of the mirrored loss; wrong for every loss that is not symmetric in x and y, e.g. x^2 + 100 y^2
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Every point that classical momentum visits, (num_steps + 1, d)."""
    start = np.asarray(theta_init, dtype=float)
    traj = np.empty((num_steps + 1, start.size))
    traj[0] = start
    velocity = np.zeros(start.size)
    for t in range(num_steps):
        grad = np.asarray(grad_fn(traj[t].copy()), dtype=float)
        velocity = beta * velocity + grad
        traj[t + 1] = traj[t] - lr * velocity
    return traj


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    paths = [heavy_ball_trajectory(grad_fn, np.copy(theta_init), lr, beta, num_steps) for beta in betas]
    return dict(zip(betas, paths))


def plot_trajectories(loss_fn, trajectories):
    paths = [np.asarray(p, dtype=float) for p in trajectories.values()]
    pts = np.concatenate(paths)
    reach = 1.1 * np.abs(pts).max() or 1.0
    grid = np.linspace(-reach, reach, 100)
    Z = np.zeros((100, 100))
    for i in range(100):
        for j in range(100):
            Z[i, j] = loss_fn(np.array([grid[i], grid[j]]))

    fig = plt.figure(figsize=(7, 6))
    ax = fig.add_subplot(1, 1, 1)
    ax.contour(grid, grid, Z, levels=30, cmap="gray")
    for beta, path in zip(trajectories, paths):
        ax.plot(path[:, 0], path[:, 1], label=f"$\\beta$ = {beta}")
    ax.legend(loc="best")
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.set_xlim(-reach, reach)
    ax.set_ylim(-reach, reach)
    return fig
