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
    theta = theta_init.astype(float)
    velocity = np.zeros(len(theta))
    path = np.zeros((num_steps + 1, len(theta)))
    path[0] = theta
    for t in range(num_steps):
        velocity = beta * velocity + grad_fn(path[t])
        path[t + 1] = path[t] - lr * velocity
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """Return one trajectory for each beta."""
    out = dict()
    for beta in betas:
        out[beta] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return out

    def plot_trajectories(loss_fn, trajectories):
        """Draw the trajectories on top of the contours of the loss."""
        fig, ax = plt.subplots()
        pts = np.concatenate(list(trajectories.values()))
        xs = np.linspace(pts[:, 0].min() - 0.5, pts[:, 0].max() + 0.5, 80)
        ys = np.linspace(pts[:, 1].min() - 0.5, pts[:, 1].max() + 0.5, 80)
        zs = [[loss_fn(np.array([x, y])) for x in xs] for y in ys]
        ax.contour(xs, ys, zs, levels=15)
        for beta, path in trajectories.items():
            ax.plot(path[:, 0], path[:, 1], label=f"beta = {beta}")
        ax.set_xlabel("x")
        ax.set_ylabel("y")
        ax.legend()
        return fig
