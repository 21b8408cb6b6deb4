# kind: right
# file: ex1_visualize.py
# function: plot_trajectories
# cause: panels in one column of a bare Figure, contours with the help of np.vectorize and filled ones below, beta in the title only
# first day: accepted
"""Exercise 1: visualize momentum (20 points).

    grader grade ex1     is it right?
    grader hint ex1      a nudge; ask again for a bigger one

The task, the formulas and the picture to look at are in README.md, the full contract in each docstring.
"""

from matplotlib.figure import Figure
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
    start = np.asarray(theta_init, dtype=np.float64)
    out = np.empty((num_steps + 1, start.size))
    out[0] = start
    velocity = np.zeros(start.size)
    for step in range(1, num_steps + 1):
        gradient = grad_fn(out[step - 1].copy())
        velocity = beta * velocity + gradient
        out[step] = out[step - 1] - lr * velocity
    return out


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """Return one trajectory for each beta.

    betas       list of numbers, in any order; the other arguments are those of heavy_ball_trajectory

    Every trajectory starts at theta_init with zero velocity and uses the same lr.
    theta_init must not be changed.

    Returns a dict {beta: array (num_steps + 1, d)} with the numbers of betas as keys.
    """
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return result


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
    height = np.vectorize(lambda x, y: float(loss_fn(np.array([x, y]))))
    fig = Figure(figsize=(5, 4 * len(trajectories)), layout="constrained")
    grid = fig.add_gridspec(len(trajectories), 1)
    for place, (beta, path) in zip(grid, trajectories.items()):
        ax = fig.add_subplot(place)
        xy = np.array(path, dtype=float).T
        box = []
        for c in xy:
            room = 0.2 * (c.max() - c.min()) or 1.0
            box.append(np.linspace(c.min() - room, c.max() + room, 41))
        X, Y = np.meshgrid(*box)
        Z = height(X, Y)
        ax.contourf(X, Y, Z, 12, alpha=0.4)
        ax.contour(X, Y, Z, 12, colors="white")
        ax.plot(*xy, color="black", marker="o", markersize=2)
        ax.set_title("beta = {}".format(beta))
        ax.set_xlabel("first coordinate")
        ax.set_ylabel("second coordinate")
        ax.set_xlim(box[0][0], box[0][-1])
        ax.set_ylim(box[1][0], box[1][-1])
    return fig


if __name__ == "__main__":
    print("Is it right? Type: grader grade ex1")
