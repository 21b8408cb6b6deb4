# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: betas are rounded to two digits before use: 0.999 becomes 1.0, 0.995 becomes 0.99 or 1.0 and the keys are not those of betas
# first day: true

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros(theta.shape)
    path = [theta]
    for _ in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        path.append(theta)
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    # no surprises such as 0.30000000000000004 in the keys
    clean = [round(float(beta), 2) for beta in betas]
    return {beta: heavy_ball_trajectory(grad_fn, np.array(theta_init, dtype=float), lr, beta, num_steps)
            for beta in clean}


def plot_trajectories(loss_fn, trajectories):
    everything = np.vstack([np.array(p) for p in trajectories.values()])
    xmin, ymin = everything.min(0)
    xmax, ymax = everything.max(0)
    dx = (xmax - xmin) * 0.05 + 0.2
    dy = (ymax - ymin) * 0.05 + 0.2
    gx, gy = np.meshgrid(np.linspace(xmin - dx, xmax + dx, 70), np.linspace(ymin - dy, ymax + dy, 70))
    flat = np.column_stack([gx.ravel(), gy.ravel()])
    gz = np.array([loss_fn(q) for q in flat]).reshape(gx.shape)
    figure = plt.figure(figsize=(7, 5))
    ax = figure.add_subplot(111)
    ax.contour(gx, gy, gz, 25, cmap="Greys")
    for beta in trajectories:
        p = np.array(trajectories[beta])
        ax.plot(p[:, 0], p[:, 1], label=str(beta))
    ax.set(xlabel="x", ylabel="y", xlim=(xmin - dx, xmax + dx), ylim=(ymin - dy, ymax + dy))
    ax.legend(title="beta")
    return figure
