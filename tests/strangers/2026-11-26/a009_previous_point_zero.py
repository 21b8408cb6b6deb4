# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: In the recurrence theta - lr g + beta (theta - previous), the point before the start is set to the origin instead of to theta_init, so the ball starts with a velocity instead of at rest.
# first day: true
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    # Polyak (1964): x_{k+1} = x_k - a f'(x_k) + b (x_k - x_{k-1})
    x = np.array(theta_init, dtype=float)
    x_prev = np.zeros_like(x)
    out = [x]
    for k in range(num_steps):
        x_next = x - lr * grad_fn(x) + beta * (x - x_prev)
        x_prev = x
        x = x_next
        out.append(x)
    return np.array(out)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


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
