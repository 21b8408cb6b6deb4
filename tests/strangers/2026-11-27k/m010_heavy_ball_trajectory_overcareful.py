# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: stops when the gradient is zero and repeats that point, but a ball passing exactly through the minimum still has velocity; wrong for L = x^2 from 1, lr 0.5, beta 0.5 (theta is exactly 0 after one step)
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    path = np.empty((num_steps + 1, theta.size))
    path[0] = theta
    for t in range(1, num_steps + 1):
        g = np.asarray(grad_fn(theta), dtype=float)
        if np.linalg.norm(g) < 1e-12:
            # converged, nothing moves any more
            path[t:] = theta
            break
        v = beta * v + g
        theta = theta - lr * v
        path[t] = theta
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    paths = [heavy_ball_trajectory(grad_fn, np.copy(theta_init), lr, beta, num_steps) for beta in betas]
    return dict(zip(betas, paths))


def plot_trajectories(loss_fn, trajectories):
    paths = {beta: np.array(p, dtype=float) for beta, p in trajectories.items()}
    points = np.concatenate(list(paths.values()))
    low, high = points.min(axis=0), points.max(axis=0)
    pad = np.where(high > low, 0.1 * (high - low), 1.0)
    low, high = low - pad, high + pad
    xs = np.linspace(low[0], high[0], 80)
    ys = np.linspace(low[1], high[1], 80)
    zs = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])

    fig, ax = plt.subplots()
    ax.contour(xs, ys, zs, levels=20, alpha=0.5)
    for beta, path in paths.items():
        ax.plot(path[:, 0], path[:, 1], marker=".", label=f"beta = {beta}")
    ax.set_xlim(low[0], high[0])
    ax.set_ylim(low[1], high[1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
