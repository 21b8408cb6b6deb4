# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: Paths of more than 20 points are thinned out to about 20 "to keep the plot readable". The zigzag lies in the points left out; the line has to go through the whole path.
# first day: true
"""
Visualize momentum

Trajectories of the heavy ball on a 2D loss for several beta.
"""
import numpy as np
from matplotlib import pyplot as plt


def _visit(grad_fn, x, lr, beta):
    """Yield the points of the heavy ball for ever."""
    vel = np.zeros(x.shape)
    while True:
        yield x
        vel = beta * vel + np.asarray(grad_fn(x), dtype=float)
        x = x - lr * vel


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    walk = _visit(grad_fn, np.array(theta_init, dtype=float), lr, beta)
    return np.stack([next(walk) for _ in range(num_steps + 1)])


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One run per beta, all from the same start."""
    result = {}
    for beta in betas:
        result[beta] = heavy_ball_trajectory(grad_fn, np.array(theta_init), lr, beta, num_steps)
    return result


MAX_POINTS = 20


def thin_out(path):
    path = np.asarray(path, dtype=float)
    stride = max(1, int(np.ceil(len(path) / MAX_POINTS)))
    return path[::stride]


def plot_trajectories(loss_fn, trajectories):
    all_points = np.vstack([np.asarray(p) for p in trajectories.values()])
    lower = all_points.min(axis=0)
    upper = all_points.max(axis=0)
    margin = 0.1 * (upper - lower) + 0.1
    lower, upper = lower - margin, upper + margin
    xs = np.linspace(lower[0], upper[0], 80)
    ys = np.linspace(lower[1], upper[1], 80)
    losses = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])

    fig, ax = plt.subplots()
    ax.contour(xs, ys, losses, 20, alpha=0.4)
    for beta, path in trajectories.items():
        path = thin_out(path)
        ax.plot(path[:, 0], path[:, 1], "o-", ms=3, label=f"beta = {beta}")
    ax.set_xlim(lower[0], upper[0])
    ax.set_ylim(lower[1], upper[1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig


if __name__ == "__main__":
    loss = lambda z: z[0] ** 2 + 100 * z[1] ** 2
    grad = lambda z: np.array([2 * z[0], 200 * z[1]])
    runs = trajectories_by_beta(grad, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(loss, runs)
    plt.show()
