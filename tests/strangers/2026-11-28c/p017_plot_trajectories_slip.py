# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: the grid is made with indexing='ij' but contour gets the 1-D axes, so the loss surface is drawn transposed (x and y exchanged): the contours are not those of the loss for any loss that is not symmetric, such as x^2 + 100 y^2
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
    start = np.asarray(theta_init, dtype=np.float64)
    points = np.zeros((num_steps + 1, start.size))
    velocity = np.zeros(start.size)
    points[0] = start
    for t in range(1, num_steps + 1):
        velocity = beta * velocity + grad_fn(points[t - 1].copy())
        points[t] = points[t - 1] - lr * velocity
    return points


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """Return one trajectory for each beta.

    betas       list of numbers, in any order; the other arguments are those of heavy_ball_trajectory

    Every trajectory starts at theta_init with zero velocity and uses the same lr.
    theta_init must not be changed.

    Returns a dict {beta: array (num_steps + 1, d)} with the numbers of betas as keys.
    """
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, np.copy(theta_init), lr, b, num_steps)
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
    fig, ax = plt.subplots()
    paths = {b: np.asarray(p, dtype=float) for b, p in trajectories.items()}
    pts = np.vstack(list(paths.values()))
    lo = pts.min(axis=0) - 0.2
    hi = pts.max(axis=0) + 0.2
    xs, ys = np.linspace(lo[0], hi[0], 60), np.linspace(lo[1], hi[1], 60)
    X, Y = np.meshgrid(xs, ys, indexing="ij")
    Z = np.array([loss_fn(np.array(p)) for p in zip(X.ravel(), Y.ravel())]).reshape(X.shape)
    ax.contour(xs, ys, Z, levels=30)
    for b, p in paths.items():
        ax.plot(*p.T, label=f"beta = {b}")
    ax.set(xlabel="x", ylabel="y", xlim=(lo[0], hi[0]), ylim=(lo[1], hi[1]))
    ax.legend(loc="best")
    return fig


if __name__ == "__main__":
    print("ex1_visualize.py is done")
