# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: theta is updated in place and the same array is appended each time, so every row is the last point
# first day: true
"""ex 1, momentum paths."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    points = [theta]
    for step in range(num_steps):
        g = grad_fn(theta)
        for i in range(len(theta)):
            v[i] = beta * v[i] + g[i]
            theta[i] = theta[i] - lr * v[i]
        points.append(theta)
    return np.array(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    pts = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    lo, hi = pts.min(axis=0), pts.max(axis=0)
    pad = 0.1 * (hi - lo) + 0.1
    lo, hi = lo - pad, hi + pad
    xs = np.linspace(lo[0], hi[0], 80)
    ys = np.linspace(lo[1], hi[1], 80)
    z = np.zeros((80, 80))
    for i in range(80):
        for j in range(80):
            z[i, j] = loss_fn(np.array([xs[j], ys[i]]))
    ax.contour(xs, ys, z, 20)
    for b, p in trajectories.items():
        p = np.asarray(p, dtype=float)
        ax.plot(p[:, 0], p[:, 1], label="beta = " + str(b))
    ax.set_xlim(lo[0], hi[0])
    ax.set_ylim(lo[1], hi[1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig


if __name__ == "__main__":
    print("done")
