# file: ex1_visualize.py
# tries: to have one number, or one row, stretched to the whole path by broadcasting
# must: no points; shapes are compared exactly; what is right in itself, or agrees with it, keeps its points
# max_score: 2
# outcome: failed
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    return np.asarray(theta_init, dtype=float)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return dict.fromkeys(betas, np.asarray(theta_init, dtype=float)[None, :])


def plot_trajectories(loss_fn, trajectories):
    return 1.0
