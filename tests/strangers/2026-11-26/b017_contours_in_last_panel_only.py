# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: The contours are drawn with plt.contour after the loop: they land in the current axes, which is the last panel. All the other panels show a path without contours.
# first day: false
"""
Visualize momentum

Trajectories of the heavy ball on a 2D loss for several beta.
"""
import numpy as np
from matplotlib import pyplot as plt


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
    runs = [heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas]
    return dict(zip(betas, runs))


def plot_trajectories(loss_fn, trajectories):
    fig = plt.figure(figsize=(4 * len(trajectories), 4))
    arrays = [np.asarray(p, dtype=float) for p in trajectories.values()]
    lows = np.min([p.min(axis=0) for p in arrays], axis=0) - 0.3
    highs = np.max([p.max(axis=0) for p in arrays], axis=0) + 0.3

    for k, beta in enumerate(trajectories, start=1):
        plt.subplot(1, len(trajectories), k)
        plt.plot(arrays[k - 1][:, 0], arrays[k - 1][:, 1], "r.-")
        plt.title(f"beta = {beta}")
        plt.xlabel("x")
        plt.ylabel("y")
        plt.xlim(lows[0], highs[0])
        plt.ylim(lows[1], highs[1])

    X, Y = np.meshgrid(np.linspace(lows[0], highs[0], 60), np.linspace(lows[1], highs[1], 60))
    Z = np.array([[loss_fn(np.array([X[i, j], Y[i, j]])) for j in range(60)] for i in range(60)])
    plt.contour(X, Y, Z, 25)
    return fig
