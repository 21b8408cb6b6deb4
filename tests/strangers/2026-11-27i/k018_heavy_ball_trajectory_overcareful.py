# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: stops moving once the gradient is (nearly) zero although the velocity is not: start [1.0], gradient theta, lr 1, beta 0.5 lands on 0 in step 1 and is kept there instead of going to -0.5
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    path = np.empty((num_steps + 1, theta.size))
    path[0] = theta
    for t in range(num_steps):
        g = grad_fn(theta)
        if np.linalg.norm(g) < 1e-10:
            # converged, the remaining rows are the minimum
            path[t + 1:] = theta
            break
        v = beta * v + g
        theta = theta - lr * v
        path[t + 1] = theta
    return path


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
