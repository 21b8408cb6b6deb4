# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: set_xlabel is called twice and set_ylabel never, so the vertical axis has no label; wrong for every figure
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    # theta_{t+1} = theta_t - lr * v_t
    x = 1.0 * np.array(theta_init)
    v = 0.0 * x
    points = [x]
    while len(points) < num_steps + 1:
        v = grad_fn(x) + beta * v
        x = x - lr * v
        points.append(x)
    return np.stack(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One trajectory per beta, all from theta_init."""
    return {b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(figsize=(8, 6))
    for beta in trajectories:
        path = np.asarray(trajectories[beta], dtype=float)
        ax.plot(path[:, 0], path[:, 1], "-", lw=1.2, label="beta=" + str(beta))
    ax.margins(0.15)
    x0, x1 = ax.get_xlim()
    y0, y1 = ax.get_ylim()
    xs, ys = np.linspace(x0, x1, 90), np.linspace(y0, y1, 90)
    Z = [[loss_fn(np.array([x, y])) for x in xs] for y in ys]
    ax.contour(xs, ys, Z, 20, linewidths=0.5)
    ax.set_xlim(x0, x1)
    ax.set_ylim(y0, y1)
    ax.set_title("Heavy ball")
    ax.set_xlabel("x")
    ax.set_xlabel("y")
    ax.legend()
    return fig
