# kind: right
# file: ex1_visualize.py
# function: 
# cause: 
# first day: accepted
"""Exercise 1, with generators."""
import itertools

import numpy as np
from matplotlib.figure import Figure


def _walk(grad_fn, theta, lr, beta):
    step = 0 * theta
    while True:
        yield theta
        step = beta * step + lr * np.asarray(grad_fn(theta))
        theta = theta - step


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    walk = _walk(grad_fn, np.array(theta_init, dtype=float), lr, beta)
    return [list(map(float, point)) for point in itertools.islice(walk, num_steps + 1)]


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in reversed(betas)}


def plot_trajectories(loss_fn, trajectories):
    fig = Figure(figsize=(4 * len(trajectories), 4))
    for i, (beta, path) in enumerate(sorted(trajectories.items()), start=1):
        ax = fig.add_subplot(1, len(trajectories), i)
        x, y = np.transpose(np.asarray(path, dtype=float))
        ax.plot(x, y, marker=".", zorder=3)
        ax.margins(0.2)
        xs, ys = np.linspace(*ax.get_xlim(), 50), np.linspace(*ax.get_ylim(), 50)
        ax.contour(xs, ys, [[float(loss_fn(np.array([p, q]))) for p in xs] for q in ys], 12)
        ax.set(title=f"\u03b2 = {beta}", xlabel="x", ylabel="y")
    return fig


if __name__ == "__main__":
    print(heavy_ball_trajectory(lambda z: z * [2, 200], [1, 1], 0.009, 0.5, 3))
