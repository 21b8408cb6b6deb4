# mistake: plot.swapped
# wrong: plot_trajectories
# story: column 1 along x and column 0 along y
"""Exercise 1: visualize momentum (20 points)."""
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    path = np.zeros((num_steps + 1, len(theta_init)))
    path[0] = theta_init
    v = np.zeros(len(theta_init))
    for t in range(num_steps):
        v = beta * v + grad_fn(path[t])
        path[t + 1] = path[t] - lr * v
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    points = np.vstack(list(trajectories.values()))
    r = 1.1 * np.abs(points).max()
    xs = np.linspace(-r, r, 100)
    X, Y = np.meshgrid(xs, xs)
    Z = np.array([[loss_fn(np.array([X[i, j], Y[i, j]])) for j in range(100)] for i in range(100)])
    ax.contour(X, Y, Z, levels=25)
    for beta, path in trajectories.items():
        ax.plot(path[:, 1], path[:, 0], label=f"beta={beta}")
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
