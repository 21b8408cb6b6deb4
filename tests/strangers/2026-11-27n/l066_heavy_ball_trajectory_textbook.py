# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: Polyak's two-point form, the point before the start being the start itself; vectors kept in one array with an extra row in front that is cut off
# first day: accepted
"""My answer."""
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    X = np.empty((num_steps + 2, len(theta_init)))
    X[:2] = theta_init                     # at rest: x[-1] = x[0]
    for k in range(1, num_steps + 1):
        slope = np.asarray(grad_fn(X[k].copy()), dtype=float)
        X[k + 1] = X[k] + beta * (X[k] - X[k - 1]) - lr * slope
    return X[1:]


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(figsize=(7, 5))
    every = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    low, high = every.min(axis=0), every.max(axis=0)
    pad = 0.1 * (high - low) + 0.1
    low, high = low - pad, high + pad
    xs = np.linspace(low[0], high[0], 80)
    ys = np.linspace(low[1], high[1], 80)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    ax.contour(xs, ys, Z, levels=15, cmap="Greys")
    for beta, path in trajectories.items():
        path = np.asarray(path, dtype=float)
        ax.plot(path[:, 0], path[:, 1], marker=".", label=f"beta = {beta}")
    ax.set_xlim(low[0], high[0])
    ax.set_ylim(low[1], high[1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
