# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: two mistakes: the velocity is the average (1 - beta) * gradient, and a float theta_init is changed in place because np.asarray does not copy; first shows for any beta > 0, second for any float start
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
    theta = np.asarray(theta_init, dtype=float)
    m = np.zeros_like(theta)
    path = np.empty((num_steps + 1, len(theta)))
    path[0] = theta
    for t in range(num_steps):
        m = beta * m + (1 - beta) * grad_fn(theta)
        theta -= lr * m
        path[t + 1] = theta
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """Return one trajectory for each beta.

    betas       list of numbers, in any order; the other arguments are those of heavy_ball_trajectory

    Every trajectory starts at theta_init with zero velocity and uses the same lr.
    theta_init must not be changed.

    Returns a dict {beta: array (num_steps + 1, d)} with the numbers of betas as keys.
    """
    run = lambda b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return dict(zip(betas, map(run, betas)))


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
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        path = np.array(path, dtype=float)
        x, y = path[:, 0], path[:, 1]
        dx = 0.1 * (x.max() - x.min()) or 0.5
        dy = 0.1 * (y.max() - y.min()) or 0.5
        gx = np.linspace(x.min() - dx, x.max() + dx, 60)
        gy = np.linspace(y.min() - dy, y.max() + dy, 60)
        X, Y = np.meshgrid(gx, gy)
        Z = np.zeros(X.shape)
        for i in range(X.shape[0]):
            for j in range(X.shape[1]):
                Z[i, j] = loss_fn(np.array([X[i, j], Y[i, j]]))
        ax.contour(X, Y, Z, 20)
        ax.plot(x, y, "r-o", ms=2)
        ax.set_title("beta = " + str(beta))
        ax.set_xlabel("theta[0]")
        ax.set_ylabel("theta[1]")
    fig.tight_layout()
    return fig


if __name__ == "__main__":
    print("ex1_visualize.py is done")
