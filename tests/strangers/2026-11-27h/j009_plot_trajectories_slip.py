# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: a fixed 2 x 2 grid of panels and zip: from the fifth beta on the paths are silently left out; wrong for more than four betas
# first day: vague
"""ex1, my solution"""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    x = np.array(theta_init).astype(float)
    vel = 0.0 * x
    rows = []
    while len(rows) < num_steps:
        rows.append(x)
        vel = vel * beta + grad_fn(x)
        x = x - vel * lr
    rows.append(x)
    return np.vstack(rows)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    fig, axes = plt.subplots(2, 2, figsize=(9, 8))
    for ax, (beta, path) in zip(axes.flat, trajectories.items()):
        path = np.asarray(path, dtype=float)
        lo = path.min(axis=0) - 0.2
        hi = path.max(axis=0) + 0.2
        xx, yy = np.meshgrid(np.linspace(lo[0], hi[0], 40), np.linspace(lo[1], hi[1], 40))
        zz = np.array([loss_fn(np.array(q)) for q in zip(xx.ravel(), yy.ravel())]).reshape(xx.shape)
        ax.contourf(xx, yy, zz, levels=15, alpha=0.5)
        ax.plot(path[:, 0], path[:, 1], color="k", lw=1)
        ax.set_title(r"$\beta$ = %g" % beta)
        ax.set_xlim(lo[0], hi[0])
        ax.set_ylim(lo[1], hi[1])
        ax.set_xlabel("x")
        ax.set_ylabel("y")
    # nothing to show in panels that were not used
    for ax in axes.flat[len(trajectories):]:
        ax.set_visible(False)
    return fig


if __name__ == "__main__":
    A = np.array([2.0, 200.0])
    runs = trajectories_by_beta(lambda p: A * p, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(lambda p: float(p[0] ** 2 + 100 * p[1] ** 2), runs)
