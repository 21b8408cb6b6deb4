# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: the velocity is made once before the loop over the betas, so from the second beta on the ball does not start at rest (every list of two or more betas whose later ones are > 0)
# first day: true
"""Momentum, drawn."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    points = [theta]
    for _ in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        points.append(theta)
    return np.array(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    start = np.array(theta_init, dtype=float)
    v = np.zeros_like(start)
    result = {}
    for beta in betas:
        theta = start.copy()
        points = [theta]
        for _ in range(num_steps):
            v = beta * v + grad_fn(theta)
            theta = theta - lr * v
            points.append(theta)
        result[beta] = np.array(points)
    return result


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
