# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: two mistakes: plt.contour draws into the current axes (the last panel), so with two or more betas the other panels have no contours; set_xlabel is called twice, so no panel has a label on the y axis
# first day: true
"""Exercise 1: visualize momentum (20 points).

    grader grade ex1     is it right?
    grader hint ex1      a nudge; ask again for a bigger one

The task, the formulas and the picture to look at are in README.md, the full contract in each docstring.
"""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Return every point that classical momentum visits.

    One update, with the velocity v starting at 0:

        v = beta * v + grad_fn(theta)
        theta = theta - lr * v

    grad_fn     function: array (d,) -> array (d,), the gradient of the loss
    theta_init  array (d,), the start; may hold integers; must not be changed
    lr, beta    numbers, lr > 0 and 0 <= beta < 1
    num_steps   int, how many updates to make

    Returns an array (num_steps + 1, d): row 0 is theta_init, row t is the point after t updates.
    """
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    path = [theta]
    for _ in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        path.append(theta)
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """Return one trajectory for each beta.

    betas       list of numbers, in any order; the other arguments are those of heavy_ball_trajectory

    Every trajectory starts at theta_init with zero velocity and uses the same lr.
    theta_init must not be changed.

    Returns a dict {beta: array (num_steps + 1, d)} with the numbers of betas as keys.
    """
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    """Draw the trajectories on top of the contours of the loss.

    loss_fn       function: array (2,) -> float, one point at a time
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
    k = len(trajectories)
    fig, axes = plt.subplots(1, k, figsize=(4 * k, 4))
    axes = np.atleast_1d(axes)
    for ax, beta in zip(axes, trajectories):
        path = np.asarray(trajectories[beta], dtype=float)
        lo, hi = path.min(axis=0) - 0.2, path.max(axis=0) + 0.2
        xs, ys = np.linspace(lo[0], hi[0], 40), np.linspace(lo[1], hi[1], 40)
        zz = [[loss_fn(np.array([x, y])) for x in xs] for y in ys]
        plt.contour(xs, ys, np.array(zz), 12)
        ax.plot(*path.T, marker=".", color="crimson", label="beta = %s" % beta)
        ax.set_xlim(lo[0], hi[0])
        ax.set_ylim(lo[1], hi[1])
        ax.set_xlabel("x")
        ax.set_xlabel("y")
        ax.set_title("beta = %s" % beta)
        ax.legend()
    return fig


if __name__ == "__main__":
    print("Is it right? Type: grader grade ex1")
