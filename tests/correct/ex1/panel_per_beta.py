# style: one panel per beta, the value in the title, log-spaced contours
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.asarray(theta_init, dtype=float)
    prev = theta
    path = [theta]
    for _ in range(num_steps):
        theta, prev = theta - lr * grad_fn(theta) + beta * (theta - prev), theta
        path.append(theta)
    return np.vstack(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return dict(zip(betas, map(lambda b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps), betas)))


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    cols = 2
    rows = -(-n // cols)
    fig, axes = plt.subplots(rows, cols, figsize=(10, 4 * rows), squeeze=False, constrained_layout=True)
    for ax, (beta, path) in zip(axes.flat, sorted(trajectories.items())):
        path = np.asarray(path)
        half = 1.2 * np.abs(path).max(axis=0)
        xs, ys = np.linspace(-half[0], half[0], 70), np.linspace(-half[1], half[1], 70)
        Z = [[loss_fn(np.array([x, y])) for x in xs] for y in ys]
        low = max(np.min(Z), 1e-3)
        ax.contour(xs, ys, Z, levels=np.geomspace(low, np.max(Z), 15), cmap="gray")
        ax.plot(path[:, 0], path[:, 1], color="tab:red")
        ax.set_title(f"β = {beta}")
        ax.set_xlabel("x")
        ax.set_ylabel("y")
    for ax in axes.flat[n:]:
        ax.set_visible(False)
    return fig
