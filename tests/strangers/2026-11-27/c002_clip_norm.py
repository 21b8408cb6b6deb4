# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: The gradient is clipped to norm 10 'against explosion'; on the section's own picture it is 200 at the start, so the steps there are cut.
# first day: true
"""Section 4.4, exercise 1."""

import matplotlib.pyplot as plt
import numpy as np


MAX_GRAD_NORM = 10.0


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=np.float64)
    velocity = np.zeros_like(theta)
    trajectory = np.empty((num_steps + 1, theta.size), dtype=np.float64)
    trajectory[0] = theta
    for t in range(1, num_steps + 1):
        grad = np.asarray(grad_fn(theta), dtype=np.float64)
        norm = np.linalg.norm(grad)
        if norm > MAX_GRAD_NORM:  # keep the update numerically stable
            grad = grad * (MAX_GRAD_NORM / norm)
        velocity = beta * velocity + grad
        theta = theta - lr * velocity
        trajectory[t] = theta
    return trajectory


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        start = np.array(theta_init, dtype=float)
        result[b] = heavy_ball_trajectory(grad_fn, start, lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(figsize=(7, 5))
    pts = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    lo, hi = pts.min(axis=0), pts.max(axis=0)
    pad = 0.1 * (hi - lo) + 0.1
    xs = np.linspace(lo[0] - pad[0], hi[0] + pad[0], 80)
    ys = np.linspace(lo[1] - pad[1], hi[1] + pad[1], 80)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    ax.contour(xs, ys, Z, levels=20, cmap="Greys")
    for beta, path in trajectories.items():
        path = np.asarray(path)
        ax.plot(path[:, 0], path[:, 1], ".-", label=f"beta = {beta}")
    ax.set_xlim(xs[0], xs[-1])
    ax.set_ylim(ys[0], ys[-1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
