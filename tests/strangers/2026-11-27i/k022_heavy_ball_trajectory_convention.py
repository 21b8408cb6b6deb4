# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: PyTorch's dampening set to beta: first velocity is the plain gradient, later gradients come in times (1 - beta); wrong from the second update on for every beta > 0
# first day: true
"""Exercise 1: visualize momentum - my solution."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    params = np.array(theta_init, dtype=np.float64)
    buf = None
    dampening = beta
    track = [params.copy()]
    for _ in range(num_steps):
        d_p = np.asarray(grad_fn(params), dtype=np.float64)
        if buf is None:
            buf = d_p.copy()
        else:
            buf = beta * buf + (1 - dampening) * d_p
        params = params - lr * buf
        track.append(params.copy())
    return np.stack(track)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One run per beta, every one from a fresh copy of the start."""
    result = {}
    for b in betas:
        start = np.array(theta_init, dtype=float)
        result[b] = heavy_ball_trajectory(grad_fn, start, lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    points = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    low, high = points.min(axis=0), points.max(axis=0)
    pad = 0.1 * (high - low)
    pad[pad == 0] = 1.0
    low, high = low - pad, high + pad

    xs = np.linspace(low[0], high[0], 80)
    ys = np.linspace(low[1], high[1], 80)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])

    fig, ax = plt.subplots(figsize=(8, 6))
    ax.contour(xs, ys, Z, levels=20, alpha=0.5)
    for beta, path in trajectories.items():
        path = np.asarray(path)
        ax.plot(path[:, 0], path[:, 1], marker=".", label=f"beta = {beta}")
    ax.set_xlim(low[0], high[0])
    ax.set_ylim(low[1], high[1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
