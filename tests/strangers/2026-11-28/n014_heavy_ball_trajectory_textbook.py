# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: Polyak's form with theta_{t-1}, but prev is overwritten just before it is used, so the momentum term is always zero: wrong for every beta > 0 from row 2 on
# first day: true

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    # theta_{t+1} = theta_t - lr * grad + beta * (theta_t - theta_{t-1})
    theta = np.array(theta_init, dtype=np.float64)
    prev = theta.copy()
    path = [theta.copy()]
    for t in range(num_steps):
        prev = theta.copy()
        theta = theta - lr * grad_fn(theta) + beta * (theta - prev)
        path.append(theta.copy())
    return np.asarray(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One trajectory per beta, as a dict."""
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, np.array(theta_init, dtype=float), lr, b, num_steps)
    return result


def _grid(loss_fn, path, n=60):
    low = path.min(axis=0)
    high = path.max(axis=0)
    margin = 0.1 * np.maximum(high - low, 1.0)
    gx = np.linspace(low[0] - margin[0], high[0] + margin[0], n)
    gy = np.linspace(low[1] - margin[1], high[1] + margin[1], n)
    X, Y = np.meshgrid(gx, gy)
    Z = np.empty(X.shape)
    for i in range(n):
        for j in range(n):
            Z[i, j] = loss_fn(np.array([X[i, j], Y[i, j]]))
    return X, Y, Z


def plot_trajectories(loss_fn, trajectories):
    """One panel for each beta."""
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        path = np.asarray(path, dtype=float)
        X, Y, Z = _grid(loss_fn, path)
        ax.contour(X, Y, Z, 15)
        ax.plot(path[:, 0], path[:, 1], "r-", linewidth=1)
        ax.set_title(f"beta={beta}")
        ax.set_xlabel("theta 1")
        ax.set_ylabel("theta 2")
        ax.set_xlim(X.min(), X.max())
        ax.set_ylim(Y.min(), Y.max())
    fig.tight_layout()
    return fig


if __name__ == "__main__":
    print(heavy_ball_trajectory(lambda p: 2 * p, np.array([1, 1]), 0.1, 0.9, 3))
