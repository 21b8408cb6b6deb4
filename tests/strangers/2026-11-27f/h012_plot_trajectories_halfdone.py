# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: the limits are fixed to -1.5 to 1.5 from the example, so paths that start elsewhere are cut off
# first day: true
"""Exercise 1: visualize momentum."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    eta, gamma = lr, beta
    w = np.array(theta_init, dtype=float)
    m = np.zeros_like(w)
    ws = [w]
    for t in range(num_steps):
        m = gamma * m + eta * np.asarray(grad_fn(w), dtype=float)
        w = w - m
        ws.append(w)
    return np.array(ws)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    paths = [heavy_ball_trajectory(grad_fn, theta_init, lr, g, num_steps) for g in betas]
    return dict(zip(betas, paths))


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    g = np.linspace(-1.5, 1.5, 100)
    X, Y = np.meshgrid(g, g)
    Z = np.zeros(X.shape)
    for i in range(X.shape[0]):
        for j in range(X.shape[1]):
            Z[i, j] = loss_fn(np.array([X[i, j], Y[i, j]]))
    ax.contour(X, Y, Z, levels=np.logspace(-2, 2.5, 15))
    for gamma, p in trajectories.items():
        ax.plot(np.array(p)[:, 0], np.array(p)[:, 1], label=r"$\gamma$ = " + str(gamma))
    ax.set_xlim(-1.5, 1.5)
    ax.set_ylim(-1.5, 1.5)
    ax.set_xlabel("$w_1$")
    ax.set_ylabel("$w_2$")
    ax.legend()
    return fig


if __name__ == "__main__":
    print("done")
