import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    points = [theta.copy()]
    for _ in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        points.append(theta.copy())
    return np.array(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    xs = np.linspace(-3, 3, 60)
    ax.contour(xs, xs, [[loss_fn(np.array([x, y])) for x in xs] for y in xs], levels=20)
    for beta, path in trajectories.items():
        ax.plot(path[:, 0], path[:, 1], label=f"beta = {beta}")
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    return fig
