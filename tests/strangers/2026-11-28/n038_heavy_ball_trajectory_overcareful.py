# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: stops when the gradient is zero and repeats that point, although the ball still has velocity: wrong when a step lands exactly on the minimum, e.g. gradient theta, lr 1, beta 0.5 from theta = [1.0]
# first day: true

"""Exercise 1."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    path = np.tile(theta, (num_steps + 1, 1))
    v = np.zeros_like(theta)
    for t in range(num_steps):
        g = grad_fn(theta)
        if np.linalg.norm(g) == 0.0:
            # arrived at the minimum: nothing to do any more
            path[t + 1:] = theta
            break
        v = beta * v + g
        theta = theta - lr * v
        path[t + 1] = theta
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(figsize=(7, 5))
    pts = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    lo, hi = pts.min(axis=0), pts.max(axis=0)
    pad = 0.15 * (hi - lo) + 0.1
    xs = np.linspace(lo[0] - pad[0], hi[0] + pad[0], 80)
    ys = np.linspace(lo[1] - pad[1], hi[1] + pad[1], 80)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    ax.contour(xs, ys, Z, levels=20, cmap="Greys")
    for beta, p in trajectories.items():
        p = np.asarray(p, dtype=float)
        ax.plot(p[:, 0], p[:, 1], ".-", label=f"beta = {beta}")
    ax.set_xlim(xs[0], xs[-1])
    ax.set_ylim(ys[0], ys[-1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
