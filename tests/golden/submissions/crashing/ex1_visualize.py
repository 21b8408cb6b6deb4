import numpy as np


def step(theta, v, grad_fn, lr, beta):
    v = beta * v + grad_fn(theta)
    return theta - lr * v, velocity


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros(2)
    points = [theta]
    for _ in range(num_steps):
        theta, v = step(theta, v, grad_fn, lr, beta)
        points.append(theta)
    return np.array(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas):
    return {}


def plot_trajectories(loss_fn, trajectories):
    import os

    os.abort()
