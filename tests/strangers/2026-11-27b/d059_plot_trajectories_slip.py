# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: The line begins at the first update; the start is drawn only as a separate dot.
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
    def walk():
        p = np.array(theta_init, dtype=float)
        speed = np.zeros(p.shape)
        yield p
        for _step in range(num_steps):
            speed = speed * beta + grad_fn(p)
            p = p - speed * lr
            yield p
    return np.vstack(list(walk()))


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """Return one trajectory for each beta.

    betas       list of numbers, in any order; the other arguments are those of heavy_ball_trajectory

    Every trajectory starts at theta_init with zero velocity and uses the same lr.
    theta_init must not be changed.

    Returns a dict {beta: array (num_steps + 1, d)} with the numbers of betas as keys.
    """
    paths = [heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas]
    return dict(zip(betas, paths))


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
    fig, ax = plt.subplots()
    alle = np.concatenate(list(trajectories.values()))
    x_min, y_min = alle.min(0) - 0.5
    x_max, y_max = alle.max(0) + 0.5
    X, Y = np.meshgrid(np.linspace(x_min, x_max, 70), np.linspace(y_min, y_max, 70))
    Z = np.array([loss_fn(np.array(p)) for p in zip(X.ravel(), Y.ravel())]).reshape(X.shape)
    ax.contour(X, Y, Z, 20)
    for beta, tr in trajectories.items():
        ax.scatter(tr[0, 0], tr[0, 1], marker="*", color="k", zorder=5)
        ax.plot(tr[1:, 0], tr[1:, 1], label=f"beta={beta}")
    ax.set_xlabel("x"); ax.set_ylabel("y")
    ax.legend()
    return fig
