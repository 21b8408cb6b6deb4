# kind: right
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: Right: all betas run at once as the rows of one array; a single trajectory is the special case of one beta.
# first day: accepted
import matplotlib.pyplot as plt
import numpy as np


def _runs(grad_fn, theta_init, lr, betas, num_steps):
    """Array (len(betas), num_steps + 1, d): one ball for each beta, all moved together."""
    betas = np.asarray(betas, dtype=float).reshape(-1)
    start = np.asarray(theta_init, dtype=float)
    theta = np.tile(start, (betas.size, 1))
    v = np.zeros_like(theta)
    out = np.zeros((betas.size, num_steps + 1, start.size))
    out[:, 0, :] = theta
    for t in range(1, num_steps + 1):
        g = np.array([grad_fn(row) for row in theta], dtype=float)
        v = np.einsum("b,bd->bd", betas, v) + g
        theta = theta - lr * v
        out[:, t, :] = theta
    return out


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    return _runs(grad_fn, theta_init, lr, [beta], num_steps)[0]


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    betas = list(betas)
    return {b: run for b, run in zip(betas, _runs(grad_fn, theta_init, lr, betas, num_steps))}


def plot_trajectories(loss_fn, trajectories):
    fig = plt.figure()
    ax = fig.add_subplot()
    for beta in sorted(trajectories):
        ax.plot(*np.transpose(trajectories[beta]), marker="o", ms=2, lw=1, label=r"$\beta$ = " + str(beta))
    ax.margins(0.15)
    (xa, xb), (ya, yb) = ax.get_xlim(), ax.get_ylim()
    gx, gy = np.meshgrid(np.linspace(xa, xb, 100), np.linspace(ya, yb, 100))
    grid = np.column_stack([gx.ravel(), gy.ravel()])
    heights = np.apply_along_axis(loss_fn, 1, grid).reshape(gx.shape)
    ax.contour(gx, gy, heights, 30, alpha=0.5)
    ax.set(xlabel="x", ylabel="y", title="Heavy ball", xlim=(xa, xb), ylim=(ya, yb))
    ax.legend(loc="best")
    return fig
