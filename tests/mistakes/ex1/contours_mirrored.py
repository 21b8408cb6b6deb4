# mistake: plot.contours_swapped
# wrong: plot_trajectories
# story: indexing="ij" in meshgrid, then Z is handed over without X and Y matching it
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
    fig, ax = plt.subplots()
    points = np.vstack(list(trajectories.values()))
    r = 1.1 * np.abs(points).max()
    xs = np.linspace(-r, r, 80)
    ys = np.linspace(-r, r, 80)
    Z = np.empty((80, 80))
    for i, x in enumerate(xs):
        for j, y in enumerate(ys):
            Z[i, j] = loss_fn(np.array([x, y]))
    ax.contour(xs, ys, Z, levels=25)
    for beta, path in trajectories.items():
        ax.plot(path[:, 0], path[:, 1], label=f"beta={beta}")
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
