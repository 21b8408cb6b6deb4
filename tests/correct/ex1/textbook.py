# style: array filled row by row, one panel for all
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
    points = np.vstack(list(trajectories.values()))
    lo, hi = points.min(axis=0), points.max(axis=0)
    pad = 0.1 * (hi - lo)
    x = np.linspace(lo[0] - pad[0], hi[0] + pad[0], 150)
    y = np.linspace(lo[1] - pad[1], hi[1] + pad[1], 150)
    X, Y = np.meshgrid(x, y)
    Z = np.array([[loss_fn(np.array([a, b])) for a in x] for b in y])

    fig, ax = plt.subplots()
    ax.contour(X, Y, Z, levels=30)
    for beta, path in trajectories.items():
        ax.plot(path[:, 0], path[:, 1], label=f"beta = {beta}")
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
