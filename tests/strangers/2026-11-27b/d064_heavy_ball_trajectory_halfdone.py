# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: Writes into a table with exactly two columns, so it fails (or broadcasts) for any d other than 2.
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    traj = np.zeros((num_steps + 1, 2))
    traj[0] = theta_init
    vx_vy = np.zeros(2)
    for s in range(1, num_steps + 1):
        vx_vy = beta * vx_vy + grad_fn(traj[s - 1])
        traj[s] = traj[s - 1] - lr * vx_vy
    return traj


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    paths = [heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas]
    return dict(zip(betas, paths))


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig, axs = plt.subplots(1, n, figsize=(5 * n, 4), squeeze=False)
    for ax, (beta, tr) in zip(axs[0], trajectories.items()):
        x0, x1 = tr[:, 0].min(), tr[:, 0].max()
        y0, y1 = tr[:, 1].min(), tr[:, 1].max()
        dx, dy = 0.15 * (x1 - x0) + 0.05, 0.15 * (y1 - y0) + 0.05
        X, Y = np.meshgrid(np.linspace(x0 - dx, x1 + dx, 60), np.linspace(y0 - dy, y1 + dy, 60))
        Z = np.zeros_like(X)
        for i in range(X.shape[0]):
            for j in range(X.shape[1]):
                Z[i, j] = loss_fn(np.array([X[i, j], Y[i, j]]))
        ax.contourf(X, Y, Z, 20, alpha=0.6)
        ax.plot(tr[:, 0], tr[:, 1], color="red", lw=1.2)
        ax.set(title=rf"$\beta$ = {beta}", xlabel=r"$\theta_1$", ylabel=r"$\theta_2$")
    fig.tight_layout()
    return fig
