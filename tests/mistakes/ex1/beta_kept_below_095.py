# mistake: mutant
# wrong: trajectories_by_beta
# story: betas close to 1 are unstable, so they are kept below .95
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)  # a float copy: theta_init stays as it is
    velocity = np.zeros_like(theta)
    path = [theta]
    for _ in range(num_steps):
        velocity = beta * velocity + grad_fn(theta)
        theta = theta - lr * velocity  # a new array each time, so the path keeps the old ones
        path.append(theta)
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, min(beta, 0.95), num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    points = np.concatenate(list(trajectories.values()))
    margin = 0.1 * (points.max(axis=0) - points.min(axis=0)) + 0.01
    left, bottom = points.min(axis=0) - margin
    right, top = points.max(axis=0) + margin

    xs = np.linspace(left, right, 60)
    ys = np.linspace(bottom, top, 60)
    losses = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])

    figure, axes = plt.subplots(
        1, len(trajectories), figsize=(4 * len(trajectories), 4), squeeze=False, layout="constrained"
    )
    for ax, (beta, path) in zip(axes[0], trajectories.items(), strict=True):
        # Levels at equal shares of the grid: the narrow floor of the valley gets contours as well as its walls.
        ax.contour(xs, ys, losses, levels=np.unique(np.quantile(losses, np.linspace(0.02, 0.95, 12))), colors="silver")
        ax.plot(path[:, 0], path[:, 1], "o-", markersize=2, linewidth=1, label=f"beta = {beta}")
        ax.set_title(f"beta = {beta}")
        ax.set_xlabel("x")
        ax.set_ylabel("y")
        ax.set_xlim(left, right)
        ax.set_ylim(bottom, top)
    return figure

