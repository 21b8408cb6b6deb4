# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: plt.contour draws into the current axes (the last panel made) instead of into ax, so the other panels have no contours; two or more betas
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Heavy ball, all points."""
    d = len(theta_init)
    out = np.zeros((num_steps + 1, d), dtype=np.float64)
    out[0] = theta_init
    velocity = np.zeros(d)
    for k in range(num_steps):
        velocity = beta * velocity + np.asarray(grad_fn(out[k].copy()), dtype=float)
        out[k + 1] = out[k] - lr * velocity
    return out


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig = plt.figure(figsize=(4 * n, 4))
    axs = [fig.add_subplot(1, n, i + 1) for i in range(n)]
    for ax, beta in zip(axs, trajectories):
        p = np.asarray(trajectories[beta], dtype=float)
        lo = p.min(axis=0) - 0.5
        hi = p.max(axis=0) + 0.5
        X, Y = np.meshgrid(np.linspace(lo[0], hi[0], 70), np.linspace(lo[1], hi[1], 70))
        Z = np.array([loss_fn(np.array(q)) for q in zip(X.ravel(), Y.ravel())]).reshape(X.shape)
        plt.contour(X, Y, Z, 20, cmap="viridis")
        ax.plot(p[:, 0], p[:, 1], "r.-")
        ax.set_title(f"beta={beta}")
        ax.set_xlabel("x")
        ax.set_ylabel("y")
        ax.set_xlim(lo[0], hi[0])
        ax.set_ylim(lo[1], hi[1])
    return fig


if __name__ == "__main__":
    loss = lambda p: p[0] ** 2 + 100 * p[1] ** 2
    grad = lambda p: np.array([2 * p[0], 200 * p[1]])
    runs = trajectories_by_beta(grad, np.array([1, 1]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(loss, runs)
    plt.show()
