# mistake: crash.key_error
# wrong: plot_trajectories
# story: looks the four betas of the text up in the dictionary
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
    X, Y = np.meshgrid(np.linspace(-2, 2, 100), np.linspace(-2, 2, 100))
    Z = np.apply_along_axis(loss_fn, -1, np.stack([X, Y], axis=-1))
    ax.contour(X, Y, Z, levels=25)
    for beta in ["0", "0.5", "0.9", "0.99"]:
        ax.plot(trajectories[beta][:, 0], trajectories[beta][:, 1], label="beta=" + beta)
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
