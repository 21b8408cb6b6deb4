"""Exercise 1: visualize momentum (20 points).

    grader grade ex1     is it right?
    grader hint ex1      a nudge; ask again for a bigger one

The task, the formulas and the picture to look at are in README.md, the full contract in each docstring.
"""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    # TODO: replace the next line with your code.
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    path = []
    for t in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        path.append(theta)
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    # TODO: replace the next line with your code.
    return {b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas}


def plot_trajectories(loss_fn, trajectories):
    """Draw the trajectories on top of the contours of the loss.

    loss_fn       function: array (2,) -> float
    trajectories  dict {beta: array (n, 2)}, as trajectories_by_beta returns it; any betas, any start;
                  must not be changed

    The figure must show
    - for each beta a line through its whole path, the start included: first coordinate to the right,
      second coordinate upwards; one panel for all betas or one panel per beta, as you like;
    - contours of the loss in every panel that holds a path;
    - the value of beta in that line's legend label, or in its panel's title;
    - a label on both axes;
    - limits that contain the whole path.

    Returns the matplotlib Figure. It need not be shown.
    """
    # TODO: replace the next line with your code.
    raise NotImplementedError("plot_trajectories is not written yet")
