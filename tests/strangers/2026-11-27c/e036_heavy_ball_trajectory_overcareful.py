# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: gradients longer than 1 are clipped to length 1 before they enter the velocity
# first day: true
"""Solutions for ex1: documented and defensive."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Heavy-ball trajectory with safeguards against exploding updates."""
    if num_steps < 0:
        raise ValueError("num_steps must be non-negative")
    theta = np.asarray(theta_init, dtype=np.float64).copy()
    velocity = np.zeros_like(theta)
    trajectory = np.empty((num_steps + 1, theta.shape[0]), dtype=np.float64)
    trajectory[0] = theta
    max_norm = 1.0
    for step in range(num_steps):
        gradient = np.asarray(grad_fn(theta), dtype=np.float64)
        norm = np.linalg.norm(gradient)
        if norm > max_norm:                      # numerical stability
            gradient = gradient * (max_norm / norm)
        velocity = beta * velocity + gradient
        theta = theta - lr * velocity
        trajectory[step + 1] = theta
    return trajectory


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


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
