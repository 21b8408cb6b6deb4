# mistake: plot.against_step
# wrong: plot_trajectories
# story: draws convergence curves, the picture of another exercise
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
    for beta, path in trajectories.items():
        ax.semilogy([loss_fn(p) for p in path], label=f"beta={beta}")
    ax.set_xlabel("step")
    ax.set_ylabel("loss")
    ax.legend()
    return fig
