# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: The learning rate is multiplied by (1 - beta) for each beta, to give all the same effective rate. The exercise asks for the same lr for every beta.
# first day: false
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Every point of classical momentum, start included."""
    start = np.asarray(theta_init, dtype=np.float64)
    traj = np.empty((num_steps + 1, start.size), dtype=np.float64)
    traj[0] = start
    velocity = np.zeros(start.size)
    for t in range(num_steps):
        velocity = beta * velocity + grad_fn(traj[t])
        traj[t + 1] = traj[t] - lr * velocity
    return traj


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """All betas from the same start, with comparable learning rates."""
    out = {}
    for beta in betas:
        # momentum multiplies the effective learning rate by 1 / (1 - beta)
        eta = lr * (1 - beta)
        out[beta] = heavy_ball_trajectory(grad_fn, theta_init, eta, beta, num_steps)
    return out


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
