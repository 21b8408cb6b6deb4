# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: limits are the 2nd to 98th percentile of all points "because of outliers", so the first points of a long path lie outside the panel: 300 steps from (1, 1) with beta 0.5
# first day: true
"""Exercise 1: visualize momentum - my solution."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    x = np.array(theta_init, float)
    step = 0.0 * x              # lr * v
    points = [x]
    while len(points) <= num_steps:
        step = beta * step + lr * np.asarray(grad_fn(x))
        x = x - step
        points.append(x)
    return np.stack(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One run per beta, every one from a fresh copy of the start."""
    result = {}
    for b in betas:
        start = np.array(theta_init, dtype=float)
        result[b] = heavy_ball_trajectory(grad_fn, start, lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    allpts = np.vstack(list(trajectories.values())).astype(float)
    # robust limits, so that a diverging run cannot blow up the picture
    (x0, y0), (x1, y1) = np.percentile(allpts, [2, 98], axis=0)
    x0, x1 = (x0, x1) if x1 > x0 else (x0 - 1, x1 + 1)
    y0, y1 = (y0, y1) if y1 > y0 else (y0 - 1, y1 + 1)
    xs = np.linspace(x0, x1, 80)
    ys = np.linspace(y0, y1, 80)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    fig, ax = plt.subplots()
    ax.contour(xs, ys, Z, 20)
    for beta in trajectories:
        p = np.asarray(trajectories[beta])
        ax.plot(p[:, 0], p[:, 1], label=r"$\beta$ = %s" % beta)
    ax.set(xlim=(x0, x1), ylim=(y0, y1), xlabel="x", ylabel="y")
    ax.legend()
    return fig
