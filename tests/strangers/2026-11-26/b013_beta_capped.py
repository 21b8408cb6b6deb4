# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: Betas above 0.95 are replaced by 0.95 "to be stable", while the key keeps the asked value. 0.99 is one of the four betas of the exercise.
# first day: full marks
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float, copy=True)
    previous = theta.copy()
    history = [theta.copy()]

    for step in range(num_steps):
        gradient = np.asarray(grad_fn(theta), dtype=float)
        following = theta - lr * gradient + beta * (theta - previous)
        previous, theta = theta, following
        history.append(theta.copy())

    return np.asarray(history)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    out = {}
    for beta in betas:
        safe_beta = min(max(beta, 0.0), 0.95)
        out[beta] = heavy_ball_trajectory(grad_fn, theta_init, lr, safe_beta, num_steps)
    return out


def plot_trajectories(loss_fn, trajectories):
    """One panel for each beta, side by side."""
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, traj) in zip(axes[0], trajectories.items()):
        traj = np.asarray(traj, dtype=float)
        x, y = traj[:, 0], traj[:, 1]
        mx, my = 0.15 * np.ptp(x) + 0.05, 0.15 * np.ptp(y) + 0.05
        gx = np.linspace(x.min() - mx, x.max() + mx, 61)
        gy = np.linspace(y.min() - my, y.max() + my, 61)
        gz = np.empty((61, 61))
        for i, yy in enumerate(gy):
            for j, xx in enumerate(gx):
                gz[i, j] = loss_fn(np.array([xx, yy]))
        ax.contourf(gx, gy, gz, levels=20, cmap="Blues")
        ax.plot(x, y, color="crimson", lw=1, marker="o", ms=2)
        ax.set_title(f"beta={beta}")
        ax.set_xlabel("x")
        ax.set_ylabel("y")
    fig.tight_layout()
    return fig
