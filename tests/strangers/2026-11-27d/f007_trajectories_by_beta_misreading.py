# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: the keys of the dict are texts like "beta = 0.9" instead of the numbers
# first day: true
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    # my velocity is one number for each coordinate
    theta = [float(c) for c in theta_init]
    d = len(theta)
    v = [0.0] * d
    all_points = [list(theta)]
    step = 0
    while step < num_steps:
        g = grad_fn(np.array(theta))
        for i in range(d):
            v[i] = beta * v[i] + g[i]
            theta[i] = theta[i] - lr * v[i]
        all_points.append(list(theta))
        step = step + 1
    return np.array(all_points, dtype=float).reshape(num_steps + 1, d)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    answer = {}
    for beta in betas:
        path = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
        # name for the legend
        answer["beta = " + str(beta)] = path
    return answer


def plot_trajectories(loss_fn, trajectories):
    fig = plt.figure(figsize=(10, 8))
    count = 0
    for beta in trajectories:
        count = count + 1
        path = np.array(trajectories[beta], dtype=float)
        ax = fig.add_subplot((len(trajectories) + 1) // 2, 2, count)
        # grid for the contours
        left, right = path[:, 0].min() - 0.2, path[:, 0].max() + 0.2
        down, up = path[:, 1].min() - 0.2, path[:, 1].max() + 0.2
        gx = np.linspace(left, right, 50)
        gy = np.linspace(down, up, 50)
        gz = np.zeros((50, 50))
        for i in range(50):
            for j in range(50):
                gz[j, i] = loss_fn(np.array([gx[i], gy[j]]))
        ax.contour(gx, gy, gz, 15)
        ax.plot(path[:, 0], path[:, 1], "r-")
        ax.plot(path[0, 0], path[0, 1], "ko")
        ax.set_xlim(left, right)
        ax.set_ylim(down, up)
        ax.set_title("beta = " + str(beta))
        ax.set_xlabel("x")
        ax.set_ylabel("y")
    return fig
