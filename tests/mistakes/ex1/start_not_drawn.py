# mistake: plot.no_start
# wrong: plot_trajectories
# story: path[1:] because the start "is not a step"
"""Exercise 1: visualize momentum (20 points)."""
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    th = np.array(theta_init, dtype=float)
    v = np.zeros_like(th)
    out = [th.copy()]
    for i in range(num_steps):
        g = grad_fn(th)
        v = beta * v + lr * g
        th -= v
        out.append(th.copy())
    return np.stack(out)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    points = np.vstack(list(trajectories.values()))
    lo, hi = points.min(axis=0) - 0.2, points.max(axis=0) + 0.2
    X, Y = np.meshgrid(np.linspace(lo[0], hi[0], 100), np.linspace(lo[1], hi[1], 100))
    Z = np.apply_along_axis(loss_fn, -1, np.stack([X, Y], axis=-1))
    ax.contour(X, Y, Z, levels=25)
    for beta, path in trajectories.items():
        ax.plot(path[1:, 0], path[1:, 1], label=f"beta={beta}")
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
