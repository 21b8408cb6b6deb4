# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: itertools.accumulate over a pair (theta, v), with a helper function as the step
# first day: accepted
"""ex1, my solution"""

import itertools

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    def step(state, _):
        x, v = state
        v = beta * v + grad_fn(x)
        return x - lr * v, v

    x0 = np.array(theta_init, dtype=float)
    states = itertools.accumulate(range(num_steps), step, initial=(x0, np.zeros_like(x0)))
    return np.array([x for x, _ in states])


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    everything = np.concatenate([np.asarray(p, dtype=float) for p in trajectories.values()])
    low, high = everything.min(axis=0), everything.max(axis=0)
    pad = 0.1 * (high - low) + 0.1
    low, high = low - pad, high + pad
    xs = np.linspace(low[0], high[0], 60)
    ys = np.linspace(low[1], high[1], 60)
    zs = [[float(loss_fn(np.array([x, y]))) for x in xs] for y in ys]
    ax.contour(xs, ys, zs, levels=20, cmap="Greys")
    for beta, path in trajectories.items():
        path = np.asarray(path, dtype=float)
        ax.plot(path[:, 0], path[:, 1], marker=".", label=f"beta = {beta}")
    ax.set_xlim(low[0], high[0])
    ax.set_ylim(low[1], high[1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig


if __name__ == "__main__":
    A = np.array([2.0, 200.0])
    runs = trajectories_by_beta(lambda p: A * p, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(lambda p: float(p[0] ** 2 + 100 * p[1] ** 2), runs)
