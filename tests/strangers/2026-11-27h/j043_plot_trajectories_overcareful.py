# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: the legend shows beta cut to two decimals with int(100 * beta) / 100; wrong for beta 0.995 (shows 0.99) and, by floating point, 0.29 (shows 0.28)
# first day: full marks
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
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def _two_decimals(x):
    return int(100 * x) / 100


def plot_trajectories(loss_fn, trajectories):
    fig = plt.figure(figsize=(7, 5))
    ax = fig.add_subplot(111)
    for beta in trajectories:
        p = np.asarray(trajectories[beta], dtype=float)
        ax.plot(p[:, 0], p[:, 1], "-o", markersize=2, label="beta " + str(_two_decimals(beta)))
    ax.margins(0.1)
    x0, x1 = ax.get_xlim()
    y0, y1 = ax.get_ylim()
    xs, ys = np.linspace(x0, x1, 70), np.linspace(y0, y1, 70)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    ax.contour(xs, ys, Z, levels=25, linewidths=0.5)
    ax.set(xlabel="x", ylabel="y", xlim=(x0, x1), ylim=(y0, y1))
    ax.legend()
    return fig
