# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: the contour levels are fixed (logspace from 0.1 to 1000) as in the example picture; wrong for a small problem, e.g. x^2 + y^2 from (0.01, 0.02), where no level lies in the panel and no contour is drawn
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    path = [theta.copy()]
    for _ in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        path.append(theta.copy())
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for beta in betas:
        result[beta] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    paths = {b: np.asarray(p, dtype=float) for b, p in trajectories.items()}
    both = np.concatenate(list(paths.values()), axis=0)
    (xa, ya), (xb, yb) = both.min(0), both.max(0)
    dx = 0.2 * (xb - xa) if xb > xa else 0.5
    dy = 0.2 * (yb - ya) if yb > ya else 0.5
    X, Y = np.meshgrid(np.linspace(xa - dx, xb + dx, 80), np.linspace(ya - dy, yb + dy, 80))
    Z = np.apply_along_axis(loss_fn, 2, np.dstack([X, Y]))
    fig, ax = plt.subplots()
    ax.contour(X, Y, Z, levels=np.logspace(-1, 3, 20), cmap="Blues_r")
    for b, p in paths.items():
        ax.plot(p[:, 0], p[:, 1], ".-", label=f"beta {b}")
    ax.set_xlim(xa - dx, xb + dx)
    ax.set_ylim(ya - dy, yb + dy)
    ax.set_xlabel("first parameter")
    ax.set_ylabel("second parameter")
    ax.legend()
    return fig
