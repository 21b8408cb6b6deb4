# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: There are 2 x 2 panels, whatever the number of betas, and zip drops what does not fit: a fifth beta is not drawn. Any betas may come.
# first day: full marks
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    path = [theta]
    for _ in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        path.append(theta)
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    def run(b):
        return heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)

    return dict((b, run(b)) for b in betas)


def plot_trajectories(loss_fn, trajectories):
    fig, axs = plt.subplots(2, 2, figsize=(9, 8), layout="constrained")
    for ax, (beta, path) in zip(axs.ravel(), trajectories.items()):
        path = np.asarray(path, dtype=float)
        lo = path.min(axis=0)
        hi = path.max(axis=0)
        extra = 0.2 * (hi - lo) + 0.05
        gx = np.linspace(lo[0] - extra[0], hi[0] + extra[0], 50)
        gy = np.linspace(lo[1] - extra[1], hi[1] + extra[1], 50)
        gz = np.array([[loss_fn(np.array([u, w])) for u in gx] for w in gy])
        ax.contour(gx, gy, gz, 15)
        ax.plot(path[:, 0], path[:, 1], "k-o", ms=2, lw=0.8)
        ax.set_title("beta = {}".format(beta))
        ax.set_xlabel("x")
        ax.set_ylabel("y")
    return fig
