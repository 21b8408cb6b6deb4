# kind: right
# file: ex1_visualize.py
# function: plot_trajectories
# cause: Goodfellow's sign (v = beta v - lr g, theta + v); the figure uses quantiles of the loss as contour levels and an explicit list of legend handles
# first day: accepted
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """v <- beta v - lr g, theta <- theta + v (Goodfellow et al., same points)."""
    theta = np.asarray(theta_init).astype(float)
    v = np.zeros(theta.shape)
    path = np.tile(theta, (num_steps + 1, 1))
    for row in path[1:]:
        g = np.array(grad_fn(theta), dtype=float)
        v = beta * v - lr * g
        theta = theta + v
        row[:] = theta
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = dict()
    for beta in list(betas):
        fresh = np.array(theta_init, dtype=float, copy=True)
        result[beta] = heavy_ball_trajectory(grad_fn, fresh, lr, beta, num_steps)
        assert result[beta].shape == (num_steps + 1, fresh.size)
    return result


def plot_trajectories(loss_fn, trajectories):
    copies = {beta: np.array(path, dtype=float) for beta, path in trajectories.items()}
    cloud = np.concatenate(list(copies.values()))
    left, bottom = cloud.min(axis=0)
    right, top = cloud.max(axis=0)
    width = right - left if right > left else 1.0
    height = top - bottom if top > bottom else 1.0
    xs = np.linspace(left - width / 8, right + width / 8, 64)
    ys = np.linspace(bottom - height / 8, top + height / 8, 64)
    grid = np.array([(x, y) for y in ys for x in xs])
    losses = np.array([float(loss_fn(p.copy())) for p in grid])
    levels = np.unique(np.quantile(losses, np.linspace(0.02, 0.98, 20)))

    fig, ax = plt.subplots(layout="constrained")
    ax.contour(xs, ys, losses.reshape(64, 64), levels=levels, colors="silver")
    handles = []
    for beta, path in copies.items():
        line, = ax.plot(path[:, 0], path[:, 1], lw=1)
        line.set_label(f"momentum beta = {beta!r}")
        handles.append(line)
    ax.scatter(cloud[0, 0], cloud[0, 1], marker="*", c="k", zorder=3)
    ax.set_xlim(xs[0], xs[-1])
    ax.set_ylim(ys[0], ys[-1])
    ax.set_xlabel("first coordinate")
    ax.set_ylabel("second coordinate")
    ax.legend(handles=handles, loc="upper left", fontsize="small")
    return fig
