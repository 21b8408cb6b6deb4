# file: ex1_visualize.py
# tries: to be described as a right picture: subclasses of figure, axes and line whose getters tell what is wanted
# must: no points for paths that were never right; never a grader error
# max_score: 1
import matplotlib.lines
import matplotlib.pyplot as plt
import numpy as np


class Line(matplotlib.lines.Line2D):
    def get_xydata(self):
        return np.zeros((3, 2, 2, 2))

    def get_label(self):
        return "beta = 0.9" * 1000


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    return plt.figure()


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: plt.figure() for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    figure, axes = plt.subplots()
    axes.add_line(Line([0, 1], [0, 1]))
    for _ in range(3):
        line = axes.plot([0.0], [0.0])[0]
        line.__class__ = Line
    axes.collections  # noqa: B018
    contour = axes.contour([[0.0, 1.0], [1.0, 2.0]])
    contour.levels = np.zeros((2, 2, 2))
    axes.set_xlim(-1e308, 1e308)
    return figure
