# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: row t is the point after t+1 updates: the start is left out and one more update is made
# first day: true
# ex1, my solutions

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Simulate num_steps + 1 points."""
    theta = np.array(theta_init, dtype=float)
    v = np.zeros(theta.shape)
    result = np.zeros((num_steps + 1, len(theta)))
    for t in range(num_steps + 1):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        result[t] = theta
    return result


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        start = np.array(theta_init, dtype=float)
        result[b] = heavy_ball_trajectory(grad_fn, start, lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    fig = plt.figure(figsize=(7, 5))
    allp = np.vstack([np.asarray(t, float) for t in trajectories.values()])
    xmin, ymin = allp.min(0)
    xmax, ymax = allp.max(0)
    dx, dy = (xmax - xmin) * 0.15 + 0.5, (ymax - ymin) * 0.15 + 0.5
    gx, gy = np.mgrid[xmin - dx:xmax + dx:70j, ymin - dy:ymax + dy:70j]
    gz = np.array([loss_fn(np.array(q)) for q in zip(gx.ravel(), gy.ravel())]).reshape(gx.shape)
    plt.contour(gx, gy, gz, 25, alpha=0.5)
    for beta in trajectories:
        t = np.asarray(trajectories[beta])
        plt.plot(t[:, 0], t[:, 1], label=r"$\beta$ = %s" % beta)
    plt.xlabel(r"$\theta_1$")
    plt.ylabel(r"$\theta_2$")
    plt.legend()
    return fig
