# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: Row t is the mean of all points up to t (Polyak-Ruppert averaging), not the point after t updates itself.
# first day: nothing
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)

    averaged = theta.copy()
    trajectory = [averaged]
    for t in range(1, num_steps + 1):
        velocity = beta * velocity + grad_fn(theta)
        theta = theta - lr * velocity
        # Polyak: report the running mean of the iterates
        averaged = averaged + (theta - averaged) / (t + 1)
        trajectory.append(averaged)
    return np.array(trajectory)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


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
