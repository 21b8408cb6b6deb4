# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: range(1, num_steps) ends one too early: the last row is never filled and stays at zero, num_steps - 1 updates are made.
# first day: true
"""Exercise 1: momentum, seen from above."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    pos = np.array(theta_init, dtype=float)
    vel = np.zeros_like(pos)
    T = np.zeros((num_steps + 1, len(pos)))
    T[0] = pos
    for n in range(1, num_steps):
        vel = beta * vel + np.asarray(grad_fn(pos))
        pos = pos - lr * vel
        T[n] = pos
    return T


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    runs = [heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas]
    return dict(zip(betas, runs))


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


if __name__ == "__main__":
    loss = lambda z: z[0] ** 2 + 100 * z[1] ** 2
    grad = lambda z: np.array([2 * z[0], 200 * z[1]])
    runs = trajectories_by_beta(grad, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(loss, runs)
    plt.show()
