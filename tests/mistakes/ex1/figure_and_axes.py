# mistake: plot.returns_pair
# wrong: plot_trajectories
# story: returns what plt.subplots gives: figure and axes
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
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    points = np.vstack(list(trajectories.values()))
    lo, hi = points.min(axis=0) - 0.2, points.max(axis=0) + 0.2
    xs, ys = np.linspace(lo[0], hi[0], 90), np.linspace(lo[1], hi[1], 90)
    ax.contour(xs, ys, [[loss_fn(np.array([x, y])) for x in xs] for y in ys], 20)
    for beta, path in trajectories.items():
        ax.plot(path[:, 0], path[:, 1], label=f"beta={beta}")
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig, ax
