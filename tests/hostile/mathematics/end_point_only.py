# file: ex1_visualize.py
# tries: to get by with the right end: the last row is computed, the rows between are a straight line
# must: at most the points for the start, for a single step and for the picture; what is right in itself, or agrees with it, keeps its points
# max_score: 7
# outcome: failed
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    for _ in range(num_steps):
        velocity = beta * velocity + grad_fn(theta)
        theta = theta - lr * velocity
    return np.linspace(np.asarray(theta_init, dtype=float), theta, num_steps + 1)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    return plt.figure()
