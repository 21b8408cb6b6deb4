# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: thins out long paths for speed (every k-th point, k = rows // 50), so the line does not go through the whole path when there are 100 rows or more
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    points = [theta]
    for _ in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        points.append(theta)
    return np.array(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas}


def plot_trajectories(loss_fn, trajectories):
    pts = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    (xa, ya), (xb, yb) = pts.min(axis=0) - 0.25, pts.max(axis=0) + 0.25
    xs = np.linspace(xa, xb, 50)
    ys = np.linspace(ya, yb, 50)
    Z = np.array([loss_fn(np.array([x, y])) for y in ys for x in xs]).reshape(50, 50)
    fig, ax = plt.subplots()
    ax.contour(xs, ys, Z, levels=25, linewidths=0.5)
    for beta, p in trajectories.items():
        p = np.asarray(p, dtype=float)
        k = max(1, len(p) // 50)      # 50 markers are enough
        ax.plot(p[::k, 0], p[::k, 1], "o-", ms=3, label=f"beta {beta}")
    ax.set_xlim(xa, xb)
    ax.set_ylim(ya, yb)
    ax.set_xlabel("first parameter")
    ax.set_ylabel("second parameter")
    ax.legend()
    return fig
