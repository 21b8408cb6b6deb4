# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: folds the pair (theta, v) with itertools.accumulate and keeps the first halves
# first day: accepted
from itertools import accumulate

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    start = np.array(theta_init, dtype=float)

    def push(state, _):
        theta, v = state
        v = beta * v + grad_fn(theta.copy())
        return theta - lr * v, v

    states = accumulate(range(num_steps), push, initial=(start, 0.0 * start))
    return np.array([theta for theta, _ in states])


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One run per beta."""
    results = {}
    for beta in betas:
        results[beta] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return results


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(figsize=(7, 6))
    everything = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    lo, hi = everything.min(axis=0), everything.max(axis=0)
    pad = 0.1 * (hi - lo) + 0.1
    lo, hi = lo - pad, hi + pad
    xs = np.linspace(lo[0], hi[0], 80)
    ys = np.linspace(lo[1], hi[1], 80)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    ax.contour(xs, ys, Z, levels=25, cmap="viridis", alpha=0.6)
    for beta, path in trajectories.items():
        path = np.asarray(path, dtype=float)
        ax.plot(path[:, 0], path[:, 1], ".-", lw=1, label=f"beta = {beta}")
    ax.set_xlim(lo[0], hi[0])
    ax.set_ylim(lo[1], hi[1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
