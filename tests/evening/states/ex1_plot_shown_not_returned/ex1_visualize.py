"""Exercise 1: visualize momentum (20 points).

    grader grade ex1     is it right?
    grader hint ex1      a nudge; ask again for a bigger one

The task, the formulas and the picture to look at are in README.md, the full contract in each docstring.
"""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    d = len(theta_init)
    path = np.zeros((num_steps + 1, d))
    path[0] = theta_init
    v = np.zeros(d)
    for t in range(num_steps):
        v = beta * v + grad_fn(path[t])
        path[t + 1] = path[t] - lr * v
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    pts = np.vstack(list(trajectories.values()))
    xs = np.linspace(pts[:, 0].min() - 0.3, pts[:, 0].max() + 0.3, 60)
    ys = np.linspace(pts[:, 1].min() - 0.3, pts[:, 1].max() + 0.3, 60)
    losses = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    ax.contour(xs, ys, losses, 30)
    for beta, path in trajectories.items():
        ax.plot(path[:, 0], path[:, 1], "-o", ms=2, label="beta=" + str(beta))
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    plt.show()
