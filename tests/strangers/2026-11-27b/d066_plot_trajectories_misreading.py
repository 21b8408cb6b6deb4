# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: Two mistakes: draws the loss against the step on a logarithmic axis instead of the paths in the plane, and there are no contours.
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    start = np.asarray(theta_init, dtype=np.float64)
    points = np.empty((num_steps + 1, start.size))
    points[0] = start
    velocity = np.zeros(start.size)
    for k in range(1, num_steps + 1):
        velocity = beta * velocity + np.asarray(grad_fn(points[k - 1].copy()), float)
        points[k] = points[k - 1] - lr * velocity
    return points


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
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
    fig, ax = plt.subplots()
    for beta, tr in trajectories.items():
        losses = [loss_fn(theta) for theta in tr]
        ax.semilogy(range(len(losses)), losses, label=f"beta = {beta}")
    ax.set_xlabel("step")
    ax.set_ylabel("loss")
    ax.legend()
    return fig
