# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: the keys are rounded to two digits, so they are not the numbers of betas; for betas such as 0.999 and 0.998 (which even fall together as 1.0)
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    start = np.asarray(theta_init, dtype=np.float64)
    out = np.empty((num_steps + 1, start.size))
    out[0] = start
    velocity = np.zeros(start.size)
    for step in range(1, num_steps + 1):
        gradient = grad_fn(out[step - 1].copy())
        velocity = beta * velocity + gradient
        out[step] = out[step - 1] - lr * velocity
    return out


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    paths = {}
    for beta in betas:
        # 0.1 + 0.2 and the like make ugly keys
        key = round(float(beta), 2)
        paths[key] = heavy_ball_trajectory(grad_fn, np.array(theta_init, dtype=float), lr, beta, num_steps)
    return paths


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
