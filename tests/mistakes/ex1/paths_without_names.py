# mistake: plot.no_labels
# wrong: plot_trajectories
# story: one panel per beta, but all have the title "Trajectory"
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
    fig, axes = plt.subplots(n, 1, figsize=(5, 4 * n), squeeze=False)
    for ax, path in zip(axes.ravel(), trajectories.values()):
        lo, hi = path.min(axis=0) - 0.2, path.max(axis=0) + 0.2
        X, Y = np.meshgrid(np.linspace(lo[0], hi[0], 60), np.linspace(lo[1], hi[1], 60))
        Z = np.apply_along_axis(loss_fn, -1, np.stack([X, Y], axis=-1))
        ax.contour(X, Y, Z, levels=15)
        ax.plot(path[:, 0], path[:, 1], "k.-")
        ax.set_title("Trajectory")
        ax.set_xlabel("x")
        ax.set_ylabel("y")
    return fig
