# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: Keras's form with -lr inside the velocity, the same path because lr is constant
# first day: accepted
"""Momentum, drawn."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    w = np.array(theta_init, dtype=float)
    step = np.zeros_like(w)
    path = np.empty((num_steps + 1,) + w.shape)
    path[0] = w
    for i in range(num_steps):
        step = beta * step - lr * np.asarray(grad_fn(w), dtype=float)
        w = w + step
        path[i + 1] = w
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas}


def plot_trajectories(loss_fn, trajectories):
    paths = {b: np.asarray(p, dtype=float) for b, p in trajectories.items()}
    everything = np.vstack(list(paths.values()))
    lo, hi = everything.min(axis=0), everything.max(axis=0)
    margin = 0.1 * (hi - lo) + 0.1
    lo, hi = lo - margin, hi + margin
    xs = np.linspace(lo[0], hi[0], 60)
    ys = np.linspace(lo[1], hi[1], 60)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    fig, ax = plt.subplots(figsize=(7, 5))
    ax.contour(xs, ys, Z, levels=20, cmap="Greys")
    for b, p in paths.items():
        ax.plot(p[:, 0], p[:, 1], ".-", label=f"beta = {b}")
    ax.set_xlim(lo[0], hi[0])
    ax.set_ylim(lo[1], hi[1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig


if __name__ == "__main__":
    def loss(p):
        return p[0] ** 2 + 100 * p[1] ** 2

    def grad(p):
        return np.array([2 * p[0], 200 * p[1]])

    runs = trajectories_by_beta(grad, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(loss, runs)
    plt.show()
