# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: The start gets a marker of its own and the line begins at row 1: the first segment is missing. The line has to show the whole path, the start included.
# first day: true
"""
Visualize momentum

Trajectories of the heavy ball on a 2D loss for several beta.
"""
import numpy as np
from matplotlib import pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float, copy=True)
    previous = theta.copy()
    history = [theta.copy()]

    for step in range(num_steps):
        gradient = np.asarray(grad_fn(theta), dtype=float)
        following = theta - lr * gradient + beta * (theta - previous)
        previous, theta = theta, following
        history.append(theta.copy())

    return np.asarray(history)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    runs = [heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas]
    return dict(zip(betas, runs))


def plot_trajectories(loss_fn, trajectories):
    paths = [np.asarray(p, dtype=float) for p in trajectories.values()]
    lo = np.min([p.min(0) for p in paths], axis=0)
    hi = np.max([p.max(0) for p in paths], axis=0)
    lo, hi = lo - 0.1 * (hi - lo) - 0.02, hi + 0.1 * (hi - lo) + 0.02
    X, Y = np.mgrid[lo[0]:hi[0]:64j, lo[1]:hi[1]:64j]
    Z = np.array([loss_fn(q) for q in np.column_stack((X.flat, Y.flat))]).reshape(X.shape)

    fig, ax = plt.subplots()
    ax.contour(X, Y, Z, 24, linewidths=0.6, cmap="cividis")
    for beta, p in zip(trajectories, paths):
        ax.scatter(p[0, 0], p[0, 1], c="k", zorder=3)
        ax.plot(p[1:, 0], p[1:, 1], label=f"beta {beta}")
    ax.set_xlabel("x"), ax.set_ylabel("y")
    ax.legend()
    return fig


if __name__ == "__main__":
    def demo_loss(p):
        return p[0] ** 2 + 100.0 * p[1] ** 2

    def demo_grad(p):
        return np.array([2.0 * p[0], 200.0 * p[1]])

    for lr in (0.004, 0.009):
        out = trajectories_by_beta(demo_grad, np.array([1, 1]), lr, [0, 0.5, 0.9, 0.99], 100)
        for beta, path in out.items():
            print(lr, beta, path[-1], demo_loss(path[-1]))
