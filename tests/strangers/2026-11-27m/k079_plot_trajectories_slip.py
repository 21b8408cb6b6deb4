# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: popitem() empties the caller's dict while drawing, though trajectories must not be changed; wrong for every input
# first day: false
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """All points of classical momentum, row 0 is the start."""
    start = np.asarray(theta_init, dtype=np.float64)
    path = np.empty((num_steps + 1, start.size))
    path[0] = start
    velocity = np.zeros(start.size)
    for t in range(1, num_steps + 1):
        velocity = beta * velocity + grad_fn(path[t - 1].copy())
        path[t] = path[t - 1] - lr * velocity
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas}


def plot_trajectories(loss_fn, trajectories):
    fig = plt.figure()
    ax = fig.gca()
    while trajectories:
        beta, path = trajectories.popitem()
        ax.plot(path[:, 0], path[:, 1], label=f"beta = {beta}", zorder=3)
    (left, right), (bottom, top) = ax.get_xlim(), ax.get_ylim()
    gx, gy = np.linspace(left, right, 50), np.linspace(bottom, top, 50)
    ax.contour(gx, gy, [[loss_fn(np.array([u, w])) for u in gx] for w in gy], 20)
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig


if __name__ == "__main__":
    print(heavy_ball_trajectory(lambda p: 2 * p, np.array([1.0, 2.0]), 0.1, 0.9, 5))
