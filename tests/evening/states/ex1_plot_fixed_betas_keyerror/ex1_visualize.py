"""Exercise 1: visualize momentum (20 points).

    grader grade ex1     is it right?
    grader hint ex1      a nudge; ask again for a bigger one

The task, the formulas and the picture to look at are in README.md, the full contract in each docstring.
"""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    # TODO: replace the next line with your code.
    d = len(theta_init)
    path = np.zeros((num_steps + 1, d))
    path[0] = theta_init
    v = np.zeros(d)
    for t in range(num_steps):
        v = beta * v + grad_fn(path[t])
        path[t + 1] = path[t] - lr * v
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    # TODO: replace the next line with your code.
    result = {}
    for beta in betas:
        result[beta] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    # TODO: replace the next line with your code.
    fig, axs = plt.subplots(2, 2, figsize=(9, 9))
    xs = np.linspace(-1.5, 1.5, 60)
    ys = np.linspace(-1.5, 1.5, 60)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    for ax, beta in zip(axs.flatten(), [0, 0.5, 0.9, 0.99]):
        ax.contour(xs, ys, Z, 25)
        path = trajectories[beta]
        ax.plot(path[:, 0], path[:, 1], "r.-")
        ax.set_title("beta = " + str(beta))
        ax.set_xlabel("x")
        ax.set_ylabel("y")
    return fig
