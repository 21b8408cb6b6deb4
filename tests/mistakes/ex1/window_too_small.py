# mistake: plot.limits
# wrong: plot_trajectories
# story: fixed limits that cut the paths
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
    paths = [heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas]
    return dict(zip(betas, paths))


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    x = np.linspace(-0.5, 0.5, 80)
    X, Y = np.meshgrid(x, x)
    Z = np.apply_along_axis(loss_fn, -1, np.stack([X, Y], axis=-1))
    ax.contour(X, Y, Z, levels=25)
    for beta, path in trajectories.items():
        ax.plot(path[:, 0], path[:, 1], label=f"beta={beta}")
    ax.set_xlim(-0.5, 0.5)
    ax.set_ylim(-0.5, 0.5)
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
