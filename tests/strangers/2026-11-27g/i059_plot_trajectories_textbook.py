# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: contour levels fixed at 10^-2 ... 10^3 as in the book's picture: for a loss that never has such values on the picture (x^2 + 100 y^2 - 1e6, say) there are no contours at all
# first day: full marks
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
    x = np.array(theta_init, float)
    before = x.copy()              # no speed at the start
    out = [x]
    while len(out) <= num_steps:
        after = x - lr * np.asarray(grad_fn(x.copy()), float) + beta * (x - before)
        before, x = x, after
        out.append(x)
    return np.stack(out)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """Return one trajectory for each beta.

    betas       list of numbers, in any order; the other arguments are those of heavy_ball_trajectory

    Every trajectory starts at theta_init with zero velocity and uses the same lr.
    theta_init must not be changed.

    Returns a dict {beta: array (num_steps + 1, d)} with the numbers of betas as keys.
    """
    walks = [heavy_ball_trajectory(grad_fn, np.array(theta_init, float), lr, b, num_steps) for b in betas]
    return dict(zip(betas, walks))


LEVELS = np.logspace(-2, 3, 16)


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
    paths = {b: np.asarray(p, dtype=float) for b, p in trajectories.items()}
    reach = np.vstack(list(paths.values()))
    lo, hi = reach.min(axis=0), reach.max(axis=0)
    pad = 0.2 * (hi - lo) + 0.1
    lo, hi = lo - pad, hi + pad
    X, Y = np.meshgrid(np.linspace(lo[0], hi[0], 120), np.linspace(lo[1], hi[1], 120))
    Z = np.vectorize(lambda x, y: loss_fn(np.array([x, y])))(X, Y)
    fig, ax = plt.subplots(figsize=(8, 6))
    ax.contour(X, Y, Z, levels=LEVELS, colors="0.7")
    for b, p in paths.items():
        ax.plot(*p.T, label=f"beta={b}")
    ax.set(xlim=(lo[0], hi[0]), ylim=(lo[1], hi[1]), xlabel="$x$", ylabel="$y$")
    ax.legend()
    return fig


if __name__ == "__main__":
    loss = lambda p: p[0] ** 2 + 100 * p[1] ** 2
    grad = lambda p: np.array([2 * p[0], 200 * p[1]])
    runs = trajectories_by_beta(grad, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(loss, runs)
    for beta, path in runs.items():
        print(beta, path[-1])
