# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: the limits are 1.1 times the smallest and the largest coordinate, which cuts the path off when the smallest is positive (or the largest negative), e.g. a path with x from 1 to 2
# first day: full marks
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    points = [theta.copy()]
    for _ in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        points.append(theta.copy())
    return np.array(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    walks = [heavy_ball_trajectory(grad_fn, np.array(theta_init, float), lr, b, num_steps) for b in betas]
    return dict(zip(betas, walks))


def plot_trajectories(loss_fn, trajectories):
    allpts = np.concatenate([np.asarray(p, dtype=float) for p in trajectories.values()])
    # ten percent of air on every side
    xlim = (1.1 * allpts[:, 0].min(), 1.1 * allpts[:, 0].max())
    ylim = (1.1 * allpts[:, 1].min(), 1.1 * allpts[:, 1].max())

    xs = np.linspace(xlim[0], xlim[1], 100)
    ys = np.linspace(ylim[0], ylim[1], 100)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])

    fig, ax = plt.subplots()
    ax.contour(xs, ys, Z, 25, cmap="gray", linewidths=0.6)
    for beta, p in trajectories.items():
        p = np.asarray(p, dtype=float)
        ax.plot(p[:, 0], p[:, 1], ".-", label=rf"$\beta$ = {beta}")
    ax.set_xlim(xlim)
    ax.set_ylim(ylim)
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
