# kind: right
# file: ex1_visualize.py
# function: 
# cause: 
# first day: accepted
"""The ball's memory written as a sum: v_t is the sum of beta^(t-s) g_s over s <= t."""

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta0 = np.asarray(theta_init, dtype=float)
    gradients = np.zeros((num_steps, theta0.size))
    points = np.tile(theta0, (num_steps + 1, 1))
    for t in range(num_steps):
        gradients[t] = grad_fn(points[t].copy())
        ages = np.arange(t, -1, -1)
        weights = np.power(float(beta), ages)        # 0.0 ** 0 is 1
        points[t + 1] = points[t] - lr * (weights @ gradients[: t + 1])
    assert points.shape == (num_steps + 1, theta0.size)
    return points


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return dict(map(lambda beta: (beta, heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)), betas))


def plot_trajectories(loss_fn, trajectories):
    """Object API without pyplot."""
    fig = Figure(figsize=(8, 6), dpi=110)
    FigureCanvasAgg(fig)
    ax = fig.add_axes((0.1, 0.1, 0.85, 0.82))

    points = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    low, high = points.min(axis=0), points.max(axis=0)
    span = np.where(high > low, high - low, 1.0)
    low, high = low - 0.08 * span, high + 0.08 * span
    X, Y = np.meshgrid(np.linspace(low[0], high[0], 100), np.linspace(low[1], high[1], 100))
    Z = np.fromiter((loss_fn(p) for p in np.c_[X.ravel(), Y.ravel()]), dtype=float, count=X.size).reshape(X.shape)
    # square-root spacing shows the valley
    levels = Z.min() + (Z.max() - Z.min()) * np.linspace(0.01, 1, 25) ** 2
    ax.contour(X, Y, Z, levels=levels, linewidths=0.6, cmap="Blues_r")

    for beta, path in trajectories.items():
        (line,) = ax.plot([p[0] for p in path], [p[1] for p in path], lw=1.1)
        line.set_label(f"β={beta}")
        ax.plot([path[-1][0]], [path[-1][1]], "x", color=line.get_color())
    ax.set_xlim(low[0], high[0])
    ax.set_ylim(low[1], high[1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.set_title("Which beta would you choose?")
    ax.legend(loc="upper right", framealpha=0.7)
    return fig
