# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: The runs are made in the order of betas but zipped with the sorted betas. For a list that does not ascend each trajectory stands under another beta.
# first day: nothing
"""Exercise 1: momentum, seen from above."""

import matplotlib.pyplot as plt
import numpy as np


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
    """Return {beta: trajectory}, keys in ascending order so that the legend is tidy."""
    runs = [heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas]
    return dict(zip(sorted(betas), runs))


def plot_trajectories(loss_fn, trajectories):
    paths = {beta: np.array(path, dtype=float) for beta, path in trajectories.items()}
    stacked = np.concatenate(list(paths.values()))
    left, right = stacked[:, 0].min(), stacked[:, 0].max()
    bottom, top = stacked[:, 1].min(), stacked[:, 1].max()
    wx = max(right - left, 0.1) * 0.12
    wy = max(top - bottom, 0.1) * 0.12

    X, Y = np.meshgrid(np.linspace(left - wx, right + wx, 90), np.linspace(bottom - wy, top + wy, 90))
    f = np.vectorize(lambda x, y: float(loss_fn(np.array([x, y]))))
    Z = f(X, Y)
    levels = np.unique(np.quantile(Z, np.linspace(0.02, 0.98, 18)))

    fig, ax = plt.subplots()
    ax.contour(X, Y, Z, levels=levels, cmap="Greys")
    colors = plt.cm.plasma(np.linspace(0.0, 0.85, len(paths)))
    for color, (beta, path) in zip(colors, paths.items()):
        ax.plot(*path.T, color=color, label=f"$\\beta = {beta}$")
        ax.plot(*path[0], "k*")
    ax.set(xlabel="$x$", ylabel="$y$", title="Heavy ball",
           xlim=(left - wx, right + wx), ylim=(bottom - wy, top + wy))
    ax.legend()
    return fig
