# kind: right
# file: ex1_visualize.py
# function: plot_trajectories
# cause: Figure without pyplot, one panel per beta in a near-square grid with the value in the title, contour levels at quantiles of the loss on the grid, unused panels switched off
# first day: accepted
"""Exercise 1, trajectories of the heavy ball."""

import math

import numpy as np
from matplotlib.figure import Figure


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    x = theta_init.astype(float)
    vel = 0.0 * x
    out = np.zeros((num_steps + 1, len(x)))
    out[0, :] = x
    k = 0
    while k < num_steps:
        g = grad_fn(x)
        vel = beta * vel + g
        x = x - lr * vel
        k += 1
        out[k, :] = x
    return out


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """Same start, same lr, one run for every beta."""
    runs = [heavy_ball_trajectory(grad_fn, np.array(theta_init), lr, b, num_steps) for b in betas]
    return dict(zip(betas, runs))


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    columns = math.ceil(math.sqrt(n))
    rows = math.ceil(n / columns)
    fig = Figure(figsize=(4 * columns, 3.5 * rows), layout="constrained")
    panels = list(fig.subplots(rows, columns, squeeze=False).flat)
    for extra in panels[n:]:
        extra.set_axis_off()
    for ax, (beta, path) in zip(panels, trajectories.items()):
        path = np.array(path, dtype=float)
        middle = (path.max(axis=0) + path.min(axis=0)) / 2
        half = 0.6 * (path.max(axis=0) - path.min(axis=0))
        half = np.where(half > 0, half, 1.0)
        xs = np.linspace(middle[0] - half[0], middle[0] + half[0], 61)
        ys = np.linspace(middle[1] - half[1], middle[1] + half[1], 61)
        z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys], dtype=float)
        levels = np.unique(np.quantile(z, np.linspace(0.02, 0.98, 13)))
        ax.contour(xs, ys, z, levels=levels, linewidths=0.7)
        ax.plot(path[:, 0], path[:, 1], "-", color="crimson")
        ax.plot(path[0, 0], path[0, 1], "ks", markersize=5)
        ax.set(title=f"beta = {beta}", xlabel="x", ylabel="y", xlim=(xs[0], xs[-1]), ylim=(ys[0], ys[-1]))
    return fig


if __name__ == "__main__":
    print(heavy_ball_trajectory(lambda p: 2 * p, np.array([1.0, 2.0]), 0.1, 0.9, 5))
