# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: Grid and limits are fixed at -1.5 to 1.5, the example of the text, so paths that leave this square are cut off.
# first day: true
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
    fig, ax = plt.subplots(figsize=(8, 6))
    grid = np.linspace(-1.5, 1.5, 200)
    X, Y = np.meshgrid(grid, grid)
    Z = np.empty(X.shape)
    for idx in np.ndindex(X.shape):
        Z[idx] = loss_fn(np.array([X[idx], Y[idx]]))
    cs = ax.contour(X, Y, Z, levels=20)
    ax.clabel(cs, fontsize=6)
    for beta, path in sorted(trajectories.items()):
        ax.plot(path[:, 0], path[:, 1], lw=1, label=f"$\\beta={beta}$")
    ax.set_xlim(-1.5, 1.5)
    ax.set_ylim(-1.5, 1.5)
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
