# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: the gradient is clipped to norm 1 for safety before it goes into the velocity
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Heavy-ball trajectory with safety checks."""
    if num_steps < 0:
        raise ValueError("num_steps must not be negative")
    theta = np.asarray(theta_init, dtype=np.float64).copy()
    velocity = np.zeros_like(theta)
    path = [theta.copy()]
    for _ in range(num_steps):
        g = np.asarray(grad_fn(theta), dtype=np.float64)
        norm = np.linalg.norm(g)
        # keep the iteration from blowing up
        if norm > 1.0:
            g = g / norm
        velocity = beta * velocity + g
        theta = theta - lr * velocity
        path.append(theta.copy())
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        path = np.asarray(path, dtype=float)
        x, y = path[:, 0], path[:, 1]
        mx = 0.15 * (x.max() - x.min()) + 0.2
        my = 0.15 * (y.max() - y.min()) + 0.2
        gx = np.linspace(x.min() - mx, x.max() + mx, 60)
        gy = np.linspace(y.min() - my, y.max() + my, 60)
        X, Y = np.meshgrid(gx, gy)
        Z = np.array([[loss_fn(np.array([X[r, c], Y[r, c]])) for c in range(60)] for r in range(60)])
        ax.contour(X, Y, Z, levels=15, cmap="viridis")
        ax.plot(x, y, ".-", color="crimson")
        ax.set_title(f"beta = {beta}")
        ax.set_xlabel("theta 1")
        ax.set_ylabel("theta 2")
    fig.tight_layout()
    return fig
