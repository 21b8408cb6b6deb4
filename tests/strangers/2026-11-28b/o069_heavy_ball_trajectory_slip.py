# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: both names are assigned at once, so theta moves with the velocity of the step before (the first update does not move at all); for every input with num_steps >= 1
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    rows = [theta]
    for _ in range(num_steps):
        v, theta = beta * v + grad_fn(theta), theta - lr * v
        rows.append(theta)
    return np.array(rows)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        path = np.array(path, dtype=float)
        x, y = path[:, 0], path[:, 1]
        dx = 0.15 * np.ptp(x) + 0.05
        dy = 0.15 * np.ptp(y) + 0.05
        gx = np.linspace(x.min() - dx, x.max() + dx, 50)
        gy = np.linspace(y.min() - dy, y.max() + dy, 50)
        X, Y = np.meshgrid(gx, gy)
        Z = np.zeros_like(X)
        for i in range(X.shape[0]):
            for j in range(X.shape[1]):
                Z[i, j] = loss_fn(np.array([X[i, j], Y[i, j]]))
        ax.contour(X, Y, Z, 15, cmap="viridis")
        ax.plot(x, y, "r.-")
        ax.set(xlim=(gx[0], gx[-1]), ylim=(gy[0], gy[-1]), xlabel="x", ylabel="y", title=f"beta={beta}")
    return fig
