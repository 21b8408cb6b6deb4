# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: two mistakes: the second coordinate is drawn to the right and the first upwards, and only the x axis gets a label (set_xlabel is called twice)
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
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    pts = np.concatenate([np.asarray(t, dtype=float) for t in trajectories.values()])
    r = np.abs(pts).max() * 1.1 + 0.1
    g = np.linspace(-r, r, 80)
    Z = np.array([[loss_fn(np.array([x, y])) for x in g] for y in g])
    ax.contour(g, g, Z, 20)
    for beta, t in trajectories.items():
        t = np.asarray(t)
        ax.plot(t[:, 1], t[:, 0], label="beta " + str(beta))
    ax.set_xlabel("x")
    ax.set_xlabel("y")
    ax.legend()
    return fig
