# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: two mistakes: the gradient is clipped to norm 100 (wrong for x^2 + 100 y^2 from (1, 1), gradient 200), and both variables are assigned at once, so theta moves with the old velocity and row 1 is still theta_init
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    max_norm = 100.0
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    rows = [theta]
    for _ in range(num_steps):
        g = np.asarray(grad_fn(theta), dtype=float)
        norm = np.sqrt(np.sum(g ** 2))
        if norm > max_norm:
            g = g * (max_norm / norm)
        v, theta = beta * v + g, theta - lr * v
        rows.append(theta)
    return np.array(rows)


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
