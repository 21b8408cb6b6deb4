# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: stops when the gradient is (nearly) zero and fills the rest with that point, though the ball still has velocity there: theta^2 from 1, lr 0.5, beta 0.9 passes the minimum and goes on
# first day: full marks
import matplotlib.pyplot as plt
import numpy as np


TOLERANCE = 1e-10


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    path = np.tile(theta, (num_steps + 1, 1))
    for t in range(1, num_steps + 1):
        g = np.asarray(grad_fn(theta), dtype=float)
        if np.linalg.norm(g) < TOLERANCE:
            # converged, stay here
            path[t:] = theta
            break
        velocity = beta * velocity + g
        theta = theta - lr * velocity
        path[t] = theta
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(figsize=(7, 5))
    pts = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    low, high = pts.min(axis=0), pts.max(axis=0)
    pad = 0.1 * (high - low) + 1e-3
    low, high = low - pad, high + pad
    xs = np.linspace(low[0], high[0], 80)
    ys = np.linspace(low[1], high[1], 80)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    ax.contour(xs, ys, Z, levels=20, cmap="viridis", alpha=0.6)
    for beta, path in trajectories.items():
        path = np.asarray(path, dtype=float)
        ax.plot(path[:, 0], path[:, 1], marker=".", markersize=3, label=f"beta = {beta}")
    ax.set_xlim(low[0], high[0])
    ax.set_ylim(low[1], high[1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig


if __name__ == "__main__":
    loss = lambda p: p[0] ** 2 + 100 * p[1] ** 2
    grad = lambda p: np.array([2 * p[0], 200 * p[1]])
    runs = trajectories_by_beta(grad, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(loss, runs)
    for beta, path in runs.items():
        print(beta, path[-1])
