# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: set_xlabel is called twice, the second time with the name of the other axis: the y axis has no label, and the x axis is called y.
# first day: true
# Exercise 4.4.1
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Heavy ball; every visited point is a row of the result."""
    start = np.asarray(theta_init, dtype=np.float64)
    points = np.zeros((num_steps + 1, start.size))
    points[0] = start
    velocity = np.zeros(start.size)
    for t in range(num_steps):
        velocity = beta * velocity + grad_fn(points[t].copy())
        points[t + 1] = points[t] - lr * velocity
    return points


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    P = np.concatenate([np.asarray(v, float) for v in trajectories.values()], axis=0)
    x0, x1 = P[:, 0].min() - 0.25, P[:, 0].max() + 0.25
    y0, y1 = P[:, 1].min() - 0.25, P[:, 1].max() + 0.25
    xs, ys = np.linspace(x0, x1, 100), np.linspace(y0, y1, 100)
    zs = np.array([[loss_fn(np.array((x, y))) for x in xs] for y in ys])
    fig, ax = plt.subplots()
    ax.contour(xs, ys, zs, levels=20)
    for beta in trajectories:
        line = np.asarray(trajectories[beta])
        ax.plot(line[:, 0], line[:, 1], "-", label=str(beta))
    ax.legend(title="beta")
    ax.set_xlabel("x")
    ax.set_xlabel("y")
    return fig
