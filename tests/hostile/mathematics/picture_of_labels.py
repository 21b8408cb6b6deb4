# file: ex1_visualize.py
# tries: to have a picture with all the right words and none of the right curves
# must: at most the points for a figure, its words and its limits
# max_score: 4
# outcome: failed
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    return "nothing"


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return "nothing"


def plot_trajectories(loss_fn, trajectories):
    figure, axes = plt.subplots()
    for beta in trajectories:
        axes.plot(np.linspace(-3, 3, 41), np.linspace(-3, 3, 41), label=f"beta = {beta}")
    axes.contour(np.linspace(-3, 3, 9), np.linspace(-3, 3, 9), np.outer(np.arange(9), np.arange(9)))
    axes.set(xlabel="x", ylabel="y", xlim=(-100, 100), ylim=(-100, 100))
    axes.legend()
    return figure
