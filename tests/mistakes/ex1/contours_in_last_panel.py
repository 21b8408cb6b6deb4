# mistake: plot.no_lines | plot.no_contours
# wrong: plot_trajectories
# story: one panel per beta, but plt.contour draws in the last one only
"""Exercise 1: visualize momentum (20 points)."""
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    th = np.array(theta_init, dtype=float)
    v = np.zeros_like(th)
    out = [th.copy()]
    for i in range(num_steps):
        g = grad_fn(th)
        v = beta * v + lr * g
        th -= v
        out.append(th.copy())
    return np.stack(out)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    paths = [heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas]
    return dict(zip(betas, paths))


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        ax.plot(path[:, 0], path[:, 1])
        ax.set_title(f"beta = {beta}")
        ax.set_xlabel("x")
        ax.set_ylabel("y")
    points = np.vstack(list(trajectories.values()))
    r = 1.2 * np.abs(points).max()
    xs = np.linspace(-r, r, 80)
    plt.contour(xs, xs, [[loss_fn(np.array([x, y])) for x in xs] for y in xs], 20)
    return fig
