# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: the first gradient array itself becomes the velocity and is then changed in place (v *= beta; v += g): a gradient function that hands out one stored array (constant slope) gets it changed and the path is wrong
# first day: true
"""Section 4.4 Momentum."""
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=np.float64)
    trajectory = [theta]
    v = None
    for t in range(num_steps):
        g = grad_fn(theta)
        if v is None:
            v = np.asarray(g, dtype=np.float64)
        else:
            v *= beta
            v += g
        theta = theta - lr * v
        trajectory.append(theta)
    return np.array(trajectory)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, theta_init.copy(), lr, b, num_steps)
    return result


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
