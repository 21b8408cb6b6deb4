# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: Polyak's three-term form without a velocity, the previous point starting at theta_init; np.vectorize for the contour grid
# first day: accepted
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """x_{k+1} = x_k - lr grad(x_k) + beta (x_k - x_{k-1}), x_{-1} = x_0: at rest."""
    x = np.array(theta_init, dtype=float)
    before = x.copy()
    points = np.empty((num_steps + 1, x.shape[0]))
    points[0] = x
    for k in range(1, num_steps + 1):
        x, before = x - lr * np.asarray(grad_fn(x)) + beta * (x - before), x
        points[k] = x
    return points


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    def one(beta):
        return heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)

    return dict(zip(betas, map(one, betas)))


def plot_trajectories(loss_fn, trajectories):
    loss_on_grid = np.vectorize(lambda x, y: float(loss_fn(np.array([x, y]))), otypes=[float])
    fig, ax = plt.subplots(figsize=(9, 7))
    for beta, path in trajectories.items():
        arr = np.asarray(path, dtype=float)
        ax.plot(arr[:, 0], arr[:, 1], marker="x", ms=3, label="beta = {}".format(beta))
    ax.margins(0.1)
    xlim, ylim = ax.get_xlim(), ax.get_ylim()
    X, Y = np.meshgrid(np.linspace(*xlim, 75), np.linspace(*ylim, 75))
    ax.contour(X, Y, loss_on_grid(X, Y), 30, colors="0.7", zorder=0)
    ax.set(xlim=xlim, ylim=ylim, xlabel="theta[0]", ylabel="theta[1]")
    ax.legend(title="momentum")
    return fig
