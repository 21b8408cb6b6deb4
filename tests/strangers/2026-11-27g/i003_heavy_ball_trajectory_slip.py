# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: theta is a view of row 0 of the path and is updated in place, so row 0 ends as the last point instead of theta_init (any start, num_steps >= 1)
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    path = np.zeros((num_steps + 1, len(theta_init)))
    path[0] = theta_init
    theta = path[0]
    v = np.zeros(len(theta_init))
    for t in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta -= lr * v
        path[t + 1] = theta
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    walks = [heavy_ball_trajectory(grad_fn, np.array(theta_init, float), lr, b, num_steps) for b in betas]
    return dict(zip(betas, walks))


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
    def bowl(p):
        return p[0] ** 2 + 100 * p[1] ** 2

    def slope(p):
        return np.array([2 * p[0], 200 * p[1]])

    start = np.array([1.0, 1.0])
    for lr in (0.004, 0.009):
        paths = trajectories_by_beta(slope, start, lr, [0, 0.5, 0.9, 0.99], 100)
        plot_trajectories(bowl, paths)
        print("lr", lr, {b: float(bowl(p[-1])) for b, p in paths.items()})
