# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: meshgrid with indexing='ij', then contour(xs, ys, Z) without transposing: the contours are those of loss(y, x), seen for any loss that is not symmetric, such as x^2 + 100 y^2
# first day: true
"""Exercise 1, my solution."""

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
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    cloud = np.concatenate([np.asarray(t, dtype=float) for t in trajectories.values()], axis=0)
    r = float(np.abs(cloud).max()) * 1.15 + 1e-6      # a square that holds everything
    xs = np.linspace(-r, r, 101)
    ys = np.linspace(-r, r, 101)
    XX, YY = np.meshgrid(xs, ys, indexing="ij")
    points = np.stack([XX, YY], axis=-1).reshape(-1, 2)
    Z = np.array([loss_fn(p) for p in points]).reshape(XX.shape)
    ax.contour(xs, ys, Z, levels=30, linewidths=0.5)
    for beta, t in trajectories.items():
        t = np.asarray(t, dtype=float)
        ax.plot(t[:, 0], t[:, 1], label=f"β = {beta}")
    ax.set_xlim(-r, r)
    ax.set_ylim(-r, r)
    ax.set_xlabel("θ₁")
    ax.set_ylabel("θ₂")
    ax.legend()
    return fig


if __name__ == "__main__":
    def bowl(p):
        return p[0] ** 2 + 100 * p[1] ** 2

    def slope(p):
        return np.array([2 * p[0], 200 * p[1]])

    start = np.array([1.0, 1.0])
    for lr in (0.004, 0.009):
        paths = trajectories_by_beta(slope, start, lr, [0, 0.5, 0.9, 0.99], 100)
        plot_trajectories(bowl, paths)
        print("lr", lr, {b: float(bowl(p[-1])) for b, p in paths.items()})
