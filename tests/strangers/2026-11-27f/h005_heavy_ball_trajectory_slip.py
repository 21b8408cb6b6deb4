# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: Two mistakes: coordinates are updated one after the other with a gradient taken anew for each, and the rows are rounded to 4 digits when converted
# first day: vague
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    pos = [float(c) for c in theta_init]
    vel = [0.0 for c in pos]
    rows = [[c for c in pos]]
    for s in range(num_steps):
        for i in range(len(pos)):
            g = grad_fn(np.array(pos))
            vel[i] = beta * vel[i] + g[i]
            pos[i] = pos[i] - lr * vel[i]
        rows.append([round(c, 4) for c in pos])
    return np.array(rows)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, np.array(theta_init, dtype=float), lr, beta, num_steps)
            for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        path = np.asarray(path, dtype=float)
        x, y = path[:, 0], path[:, 1]
        mx = 0.15 * (x.max() - x.min()) + 0.2
        my = 0.15 * (y.max() - y.min()) + 0.2
        gx = np.linspace(x.min() - mx, x.max() + mx, 60)
        gy = np.linspace(y.min() - my, y.max() + my, 60)
        X, Y = np.meshgrid(gx, gy)
        Z = np.array([[loss_fn(np.array([X[r, c], Y[r, c]])) for c in range(60)] for r in range(60)])
        ax.contour(X, Y, Z, levels=15, cmap="viridis")
        ax.plot(x, y, ".-", color="crimson")
        ax.set_title(f"beta = {beta}")
        ax.set_xlabel("theta 1")
        ax.set_ylabel("theta 2")
    fig.tight_layout()
    return fig
