# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: Polyak's two-point form with no velocity at all; the panels stand in a square grid with the unused ones switched off
# first day: accepted

import math

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    # theta_{t+1} = theta_t - lr * grad(theta_t) + beta * (theta_t - theta_{t-1}),  theta_{-1} = theta_0
    now = np.array(theta_init, dtype=float)
    before = now
    path = [now]
    for _ in range(num_steps):
        before, now = now, now - lr * np.asarray(grad_fn(now)) + beta * (now - before)
        path.append(now)
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    def run(beta):
        return beta, heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)

    return dict(run(beta) for beta in betas)


def plot_trajectories(loss_fn, trajectories):
    count = len(trajectories)
    columns = math.ceil(math.sqrt(count))
    rows = math.ceil(count / columns)
    fig, axes = plt.subplots(rows, columns, squeeze=False, figsize=(4 * columns, 3.6 * rows))
    spare = axes.ravel().tolist()
    for beta in trajectories:
        ax = spare.pop(0)
        path = np.array(trajectories[beta], dtype=float)
        x0, y0 = path.min(axis=0)
        x1, y1 = path.max(axis=0)
        dx = 0.1 * (x1 - x0) + 0.02 * max(1.0, abs(x0), abs(x1))
        dy = 0.1 * (y1 - y0) + 0.02 * max(1.0, abs(y0), abs(y1))
        X, Y = np.mgrid[x0 - dx:x1 + dx:50j, y0 - dy:y1 + dy:50j]        # indexed [x, y]
        Z = np.apply_along_axis(loss_fn, -1, np.stack([X, Y], axis=-1))
        ax.contour(X, Y, Z, 14, linewidths=0.7)
        ax.plot(path[:, 0], path[:, 1], color="crimson")
        ax.plot(path[0, 0], path[0, 1], "go")
        ax.set_xlim(x0 - dx, x1 + dx)
        ax.set_ylim(y0 - dy, y1 + dy)
        ax.set_title(r"$\beta$ = %s" % beta)
        ax.set_xlabel(r"$x$")
        ax.set_ylabel(r"$y$")
    for ax in spare:
        ax.axis("off")
    fig.tight_layout()
    return fig
