# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: The velocity is reset to zero whenever it points against the gradient (O'Donoghue and Candes' restart); the plain method keeps it.
# first day: true
#!/usr/bin/env python3
from functools import partial

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.asarray(theta_init, dtype=float)
    v = np.zeros(theta.shape)
    out = [theta.tolist()]
    for _ in range(num_steps):
        g = np.asarray(grad_fn(theta))
        if np.dot(g, v) < 0:      # overshoot: forget the velocity
            v = np.zeros(theta.shape)
        v = beta * v + g
        theta = theta - lr * v
        out.append(theta.tolist())
    return np.array(out)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    run = partial(heavy_ball_trajectory, grad_fn, theta_init, lr, num_steps=num_steps)
    return dict((b, run(beta=b)) for b in betas)


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        P = np.asarray(path, dtype=float)
        (x0, y0), (x1, y1) = P.min(axis=0), P.max(axis=0)
        dx, dy = 0.15 * (x1 - x0) + 0.2, 0.15 * (y1 - y0) + 0.2
        X, Y = np.meshgrid(np.linspace(x0 - dx, x1 + dx, 60), np.linspace(y0 - dy, y1 + dy, 60))
        Z = np.empty_like(X)
        for idx in np.ndindex(X.shape):
            Z[idx] = loss_fn(np.array([X[idx], Y[idx]]))
        ax.contour(X, Y, Z, 15)
        ax.plot(P[:, 0], P[:, 1], "r-o", markersize=2)
        ax.set_title(f"beta = {beta}")
        ax.set_xlabel("x")
        ax.set_ylabel("y")
    return fig
