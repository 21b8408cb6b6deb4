# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: theta moves by the old velocity and the velocity is updated only afterwards (explicit Euler), so each gradient acts one step late
# first day: true
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    # ball with mass and friction, explicit Euler: x' = -alpha v, v' = -(1-beta) v + grad f
    alpha = lr
    x = np.array(theta_init, dtype=float)
    v = np.zeros_like(x)
    X = [x]
    for k in range(num_steps):
        x_next = x - alpha * v
        v = beta * v + np.asarray(grad_fn(x))
        x = x_next
        X.append(x)
    return np.array(X)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


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
