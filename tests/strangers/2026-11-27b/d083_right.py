# kind: right
# file: ex1_visualize.py
# function: plot_trajectories
# cause: nothing is wrong: Figure object without pyplot, one panel for each beta, np.vectorize
# first day: accepted
"""Exercise 1: visualize momentum (20 points).

    grader grade ex1     is it right?
    grader hint ex1      a nudge; ask again for a bigger one

The task, the formulas and the picture to look at are in README.md, the full contract in each docstring.
"""

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.figure import Figure


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
    points = np.empty((num_steps + 1, start.size))
    points[0] = start
    velocity = np.zeros(start.size)
    for k in range(1, num_steps + 1):
        velocity = beta * velocity + np.asarray(grad_fn(points[k - 1].copy()), float)
        points[k] = points[k - 1] - lr * velocity
    return points


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """Return one trajectory for each beta.

    betas       list of numbers, in any order; the other arguments are those of heavy_ball_trajectory

    Every trajectory starts at theta_init with zero velocity and uses the same lr.
    theta_init must not be changed.

    Returns a dict {beta: array (num_steps + 1, d)} with the numbers of betas as keys.
    """
    result = {}
    for beta in betas:
        result[beta] = heavy_ball_trajectory(
            grad_fn=grad_fn,
            theta_init=np.copy(theta_init),
            lr=lr,
            beta=beta,
            num_steps=num_steps,
        )
    return result


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
    fig = Figure(figsize=(10, 3.5 * max(1, len(trajectories))))
    f = np.vectorize(lambda x, y: float(loss_fn(np.array([x, y]))))
    for row, (beta, path) in enumerate(trajectories.items(), 1):
        ax = fig.add_subplot(len(trajectories), 1, row)
        low, high = path.min(axis=0), path.max(axis=0)
        room = 0.2 * (high - low) + 0.2
        X, Y = np.meshgrid(*(np.linspace(l - r, h + r, 64) for l, h, r in zip(low, high, room)))
        ax.contour(X, Y, f(X, Y), 18, colors="steelblue", linewidths=0.7)
        ax.plot(path[:, 0], path[:, 1], c="k", marker=".")
        ax.set_title(f"momentum beta = {beta!s}")
        ax.set_xlabel("theta_0")
        ax.set_ylabel("theta_1")
    return fig


if __name__ == "__main__":
    # Whatever you want to try out belongs here: grading leaves this block out.
    print("Is it right? Type: grader grade ex1")
