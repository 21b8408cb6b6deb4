# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: results are kept in a module-level cache whose key leaves out grad_fn and theta_init: a second call with another start or loss returns the old paths
# first day: true

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Every point of the heavy ball, one per row."""
    out = np.empty((num_steps + 1, len(theta_init)))
    out[0] = theta_init
    velocity = np.zeros(len(theta_init))
    for t in range(1, num_steps + 1):
        velocity = beta * velocity + grad_fn(out[t - 1].copy())
        out[t] = out[t - 1] - lr * velocity
    return out


_cache = {}


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for beta in betas:
        key = (lr, beta, num_steps)
        if key not in _cache:
            _cache[key] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
        result[beta] = _cache[key].copy()
    return result


def plot_trajectories(loss_fn, trajectories):
    points = np.concatenate([np.asarray(p, dtype=float) for p in trajectories.values()])
    low, high = points.min(axis=0), points.max(axis=0)
    pad = 0.1 * (high - low) + 0.1
    xs = np.linspace(low[0] - pad[0], high[0] + pad[0], 80)
    ys = np.linspace(low[1] - pad[1], high[1] + pad[1], 80)
    z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    fig, ax = plt.subplots()
    ax.contour(xs, ys, z, 20)
    for beta, path in trajectories.items():
        path = np.asarray(path)
        ax.plot(path[:, 0], path[:, 1], marker=".", label=f"beta = {beta}")
    ax.set_xlim(xs[0], xs[-1])
    ax.set_ylim(ys[0], ys[-1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
