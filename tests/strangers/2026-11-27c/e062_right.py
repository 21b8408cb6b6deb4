# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: nothing is wrong: the weighted sum of all past gradients is formed anew in each step, no velocity variable
# first day: accepted
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    P = [np.array(theta_init, dtype=np.float64)]
    G = []
    for t in range(num_steps):
        G.append(np.array(grad_fn(P[-1].copy()), dtype=np.float64))
        vt = sum(beta ** (t - i) * G[i] for i in range(t + 1))
        P.append(P[-1] - lr * vt)
    return np.array(P)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return dict(map(lambda beta: (beta, heavy_ball_trajectory(grad_fn, np.copy(theta_init), lr, beta, num_steps)), betas))


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(layout="constrained")
    for beta, path in trajectories.items():
        xs = [p[0] for p in path]
        ys = [p[1] for p in path]
        ax.plot(xs, ys, linestyle="--", label=rf"$\beta={beta}$")
    ax.margins(0.15)
    (x0, x1), (y0, y1) = ax.get_xlim(), ax.get_ylim()
    X, Y = np.meshgrid(np.linspace(x0, x1, 90), np.linspace(y0, y1, 90))
    Z = np.apply_along_axis(loss_fn, 0, np.stack([X, Y]))
    filled = ax.contourf(X, Y, Z, 30, cmap="Blues_r", zorder=0)
    fig.colorbar(filled, ax=ax, label="loss")
    ax.set_xlabel("$x$")
    ax.set_ylabel("$y$")
    ax.legend(title="momentum")
    return fig
