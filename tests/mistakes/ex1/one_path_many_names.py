# mistake: plot.same_path
# wrong: plot_trajectories
# story: the path is taken before the loop
"""Exercise 1: visualize momentum (20 points)."""
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = theta_init.astype(float)
    velocity = np.zeros_like(theta)
    trajectory = [theta]
    for _ in range(num_steps):
        velocity = beta * velocity + grad_fn(theta)
        theta = theta - lr * velocity
        trajectory.append(theta)
    return np.array(trajectory)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    paths = [heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas]
    return dict(zip(betas, paths))


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    betas = list(trajectories)
    path = trajectories[betas[0]]
    lo, hi = path.min(axis=0) - 0.2, path.max(axis=0) + 0.2
    X, Y = np.meshgrid(np.linspace(lo[0], hi[0], 100), np.linspace(lo[1], hi[1], 100))
    Z = np.apply_along_axis(loss_fn, -1, np.stack([X, Y], axis=-1))
    ax.contour(X, Y, Z, levels=25)
    for beta in betas:
        ax.plot(path[:, 0], path[:, 1], label=f"beta={beta}")
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
