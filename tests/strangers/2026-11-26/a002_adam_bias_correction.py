# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: The velocity is Adam's bias-corrected first moment, m / (1 - beta**t) with m = beta m + (1 - beta) g, a weighted average of the gradients. Heavy ball sums them, without (1 - beta) and without a correction.
# first day: true
import numpy as np
import matplotlib.pyplot as plt

# ---------------------------------------------------------------- trajectories


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    m = np.zeros_like(theta)
    trajectory = np.zeros((num_steps + 1, len(theta)))
    trajectory[0] = theta
    for t in range(1, num_steps + 1):
        m = beta * m + (1 - beta) * grad_fn(theta)
        m_hat = m / (1 - beta ** t)     # m starts at 0, remove the bias
        theta = theta - lr * m_hat
        trajectory[t] = theta
    return trajectory


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One trajectory for each beta, all from the same start."""
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, np.array(theta_init, float), lr, b, num_steps)
    return result


# ------------------------------------------------------------------- the figure


def plot_trajectories(loss_fn, trajectories):
    """One panel for each beta."""
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        path = np.asarray(path)
        x0, x1 = path[:, 0].min() - 0.3, path[:, 0].max() + 0.3
        y0, y1 = path[:, 1].min() - 0.3, path[:, 1].max() + 0.3
        X, Y = np.meshgrid(np.linspace(x0, x1, 80), np.linspace(y0, y1, 80))
        Z = np.zeros_like(X)
        for i in range(X.shape[0]):
            for j in range(X.shape[1]):
                Z[i, j] = loss_fn(np.array([X[i, j], Y[i, j]]))
        ax.contour(X, Y, Z, 20)
        ax.plot(path[:, 0], path[:, 1], "r-o", markersize=3)
        ax.set_title(f"beta = {beta}")
        ax.set_xlabel("theta_1")
        ax.set_ylabel("theta_2")
    fig.tight_layout()
    return fig
