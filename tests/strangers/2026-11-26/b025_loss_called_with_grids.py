# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: loss_fn is called once with the two grids stacked, shape (2, n, n). It is promised for one point of shape (2,) only: a loss written with @ breaks, one with a sum or norm gives a single number.
# first day: full marks
import matplotlib.pyplot as plt
import numpy as np


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
    def run(b):
        return heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)

    return dict((b, run(b)) for b in betas)


def plot_trajectories(loss_fn, trajectories):
    stacked = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    low, high = stacked.min(axis=0), stacked.max(axis=0)
    border = 0.1 * (high - low) + 0.1
    X, Y = np.meshgrid(
        np.linspace(low[0] - border[0], high[0] + border[0], 200),
        np.linspace(low[1] - border[1], high[1] + border[1], 200),
    )
    Z = loss_fn(np.array([X, Y]))

    fig, ax = plt.subplots()
    ax.contour(X, Y, Z, levels=30, cmap="terrain")
    for beta, path in trajectories.items():
        path = np.asarray(path)
        ax.plot(path[:, 0], path[:, 1], ".-", ms=3, label=f"beta={beta}")
    ax.set_xlabel("x")
    ax.set_ylabel("y")
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
