# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: one panel per beta, but the contours are drawn with plt.contour, which goes to the current (the last) axes only: with two or more betas the other panels have no contours
# first day: true
# section 4.4, exercise 1

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    x = np.array(theta_init, float)
    before = x.copy()              # no speed at the start
    out = [x]
    while len(out) <= num_steps:
        after = x - lr * np.asarray(grad_fn(x.copy()), float) + beta * (x - before)
        before, x = x, after
        out.append(x)
    return np.stack(out)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig, axs = plt.subplots(1, n, figsize=(3.5 * n, 3.5), squeeze=False, sharex=True, sharey=True)
    pts = np.vstack([np.asarray(p, float) for p in trajectories.values()])
    lo = pts.min(0) - 0.1 * np.ptp(pts, axis=0) - 0.01
    hi = pts.max(0) + 0.1 * np.ptp(pts, axis=0) + 0.01
    X, Y = np.meshgrid(np.linspace(lo[0], hi[0], 70), np.linspace(lo[1], hi[1], 70))
    Z = np.array([loss_fn(np.array([x, y])) for x, y in zip(X.flat, Y.flat)]).reshape(X.shape)
    for ax, (beta, p) in zip(axs.flat, trajectories.items()):
        plt.contour(X, Y, Z, 18, cmap="Greens")
        ax.plot(np.asarray(p)[:, 0], np.asarray(p)[:, 1], "r.-", label=f"{beta}")
        ax.set_title(f"beta = {beta}")
        ax.set_xlabel("x")
        ax.set_ylabel("y")
        ax.set_xlim(lo[0], hi[0])
        ax.set_ylim(lo[1], hi[1])
    return fig
