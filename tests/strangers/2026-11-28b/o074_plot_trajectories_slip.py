# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: the grid of losses is transposed (outer loop over x), so the contours are those of loss(y, x); for every loss that is not symmetric in x and y
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
    reach = max(np.abs(np.asarray(p)).max() for p in trajectories.values()) * 1.1 + 0.1
    grid = np.linspace(-reach, reach, 81)
    losses = np.zeros((81, 81))
    for i, x in enumerate(grid):
        for j, y in enumerate(grid):
            losses[i, j] = loss_fn(np.array([x, y]))
    fig = plt.figure()
    ax = fig.add_subplot()
    ax.contour(grid, grid, losses, levels=30, cmap="Greys")
    for beta, path in trajectories.items():
        xs = [p[0] for p in path]
        ys = [p[1] for p in path]
        ax.plot(xs, ys, label=f"momentum {beta}")
    ax.set_xlim(-reach, reach)
    ax.set_ylim(-reach, reach)
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig


if __name__ == "__main__":
    print("Is it right? Type: grader grade ex1")
