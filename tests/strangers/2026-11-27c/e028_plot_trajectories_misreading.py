# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: it draws the loss against the step for each beta, not the paths in the plane over contours
# first day: true
# ex1, my solutions

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    w = np.array(theta_init).astype(float)
    velocity = np.zeros(w.shape)
    trajectory = [w]
    step = 0
    while step < num_steps:
        velocity = beta * velocity - lr * grad_fn(w)   # lr inside, same thing for constant lr
        w = w + velocity
        trajectory.append(w)
        step += 1
    return np.stack(trajectory)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    paths = [heavy_ball_trajectory(grad_fn, theta_init, lr, beta=b, num_steps=num_steps) for b in betas]
    return dict(zip(betas, paths))


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    for beta, path in trajectories.items():
        losses = [loss_fn(np.asarray(p)) for p in path]
        ax.plot(range(len(losses)), losses, label=f"beta = {beta}")
    ax.set_yscale("log")
    ax.set_xlabel("step")
    ax.set_ylabel("loss")
    ax.legend()
    return fig
