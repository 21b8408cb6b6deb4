# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: two: asarray does not copy a float start and theta -= changes it, so the caller's theta_init moves and the next beta starts where the last one stopped; and keys are rounded to 2 decimals (0.999 becomes 1.0)
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
    points = [theta.copy()]
    for _ in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        points.append(theta.copy())
    return np.array(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """Return one trajectory for each beta.

    betas       list of numbers, in any order; the other arguments are those of heavy_ball_trajectory

    Every trajectory starts at theta_init with zero velocity and uses the same lr.
    theta_init must not be changed.

    Returns a dict {beta: array (num_steps + 1, d)} with the numbers of betas as keys.
    """
    start = np.asarray(theta_init, dtype=float)
    result = {}
    for beta in betas:
        theta = start
        v = np.zeros_like(theta)
        points = [theta.copy()]
        for _ in range(num_steps):
            v = beta * v + grad_fn(theta)
            theta -= lr * v
            points.append(theta.copy())
        result[round(beta, 2)] = np.array(points)
    return result


def _frame(trajectories):
    everything = np.concatenate([np.array(p, float) for p in trajectories.values()])
    lo = everything.min(0)
    hi = everything.max(0)
    room = np.maximum(0.08 * (hi - lo), 0.05)
    return lo - room, hi + room


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
    lo, hi = _frame(trajectories)
    X, Y = np.meshgrid(np.linspace(lo[0], hi[0], 90), np.linspace(lo[1], hi[1], 90))
    flat = np.column_stack([X.ravel(), Y.ravel()])
    Z = np.array([float(loss_fn(point)) for point in flat]).reshape(X.shape)
    fig = plt.figure()
    ax = fig.add_subplot(1, 1, 1)
    ax.contourf(X, Y, Z, levels=25, cmap="Blues")
    for beta in trajectories:
        p = np.array(trajectories[beta], float)
        ax.plot(p[:, 0], p[:, 1], "-", label="beta %s" % beta)
    ax.axis([lo[0], hi[0], lo[1], hi[1]])
    ax.set_xlabel("first coordinate")
    ax.set_ylabel("second coordinate")
    ax.legend()
    return fig
