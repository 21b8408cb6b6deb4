# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: The labels are formatted with one decimal: 0.99 reads "1.0", 0.95 and 0.94 cannot be told from 0.9. The value of beta must be in the label.
# first day: false
# Exercise 4.4.1
import numpy as np
import matplotlib.pyplot as plt


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
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    def value(x, y):
        return float(loss_fn(np.array([x, y])))

    cat = np.vstack(list(trajectories.values()))
    mn, mx = cat.min(axis=0) - 0.2, cat.max(axis=0) + 0.2
    gx, gy = np.linspace(mn[0], mx[0], 70), np.linspace(mn[1], mx[1], 70)
    gz = [[value(x, y) for x in gx] for y in gy]

    fig, ax = plt.subplots()
    filled = ax.contourf(gx, gy, gz, 20, cmap="bone")
    fig.colorbar(filled, ax=ax, label="loss")
    for beta, path in sorted(trajectories.items()):
        ax.plot(np.asarray(path)[:, 0], np.asarray(path)[:, 1], label=f"beta = {beta:.1f}")
    ax.legend()
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    return fig


if __name__ == "__main__":
    loss = lambda z: z[0] ** 2 + 100 * z[1] ** 2
    grad = lambda z: np.array([2 * z[0], 200 * z[1]])
    runs = trajectories_by_beta(grad, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(loss, runs)
    plt.show()
