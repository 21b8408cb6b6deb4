# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: the lr of each run is multiplied by (1 - beta) for equal effective rates, instead of the same lr for all
# first day: true
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    # Polyak (1964):  x_{k+1} = x_k - alpha grad f(x_k) + beta (x_k - x_{k-1}),  x_{-1} = x_0
    alpha = lr
    x0 = np.array(theta_init, dtype=float)
    X = np.empty((num_steps + 1, x0.size))
    X[0] = x0
    x_prev = x0
    for k in range(num_steps):
        X[k + 1] = X[k] - alpha * np.asarray(grad_fn(X[k].copy())) + beta * (X[k] - x_prev)
        x_prev = X[k]
    return X


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    # a fair comparison keeps alpha / (1 - beta) constant
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr * (1 - beta), beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    paths = {beta: np.asarray(P, dtype=float) for beta, P in trajectories.items()}
    every = np.concatenate(list(paths.values()))
    (xmin, ymin), (xmax, ymax) = every.min(0), every.max(0)
    dx, dy = 0.1 * (xmax - xmin) + 1e-3, 0.1 * (ymax - ymin) + 1e-3
    x = np.linspace(xmin - dx, xmax + dx, 100)
    y = np.linspace(ymin - dy, ymax + dy, 100)
    F = np.array([[loss_fn(np.array([xi, yj])) for xi in x] for yj in y])
    fig, ax = plt.subplots(figsize=(8, 5))
    ax.contour(x, y, F, levels=30, linewidths=0.5, colors="gray")
    for beta, P in paths.items():
        ax.plot(P[:, 0], P[:, 1], marker="o", ms=2, label=r"$\beta = %g$" % beta)
    ax.set_xlabel(r"$x_1$")
    ax.set_ylabel(r"$x_2$")
    ax.set_xlim(x[0], x[-1])
    ax.set_ylim(y[0], y[-1])
    ax.legend(loc="best")
    return fig
