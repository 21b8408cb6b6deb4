# style: subplot_mosaic, all curves in one panel and each in its own, start marked
import numpy as np
import matplotlib.pyplot as plt
from functools import reduce


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    def step(acc, _):
        path, v = acc
        v = beta * v + grad_fn(path[-1])
        return path + [path[-1] - lr * v], v

    return np.array(reduce(step, range(num_steps), ([np.array(theta_init, dtype=float)], 0.0))[0])


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas}


def draw_contours(ax, loss_fn, path):
    reach = 1.1 * np.abs(path).max(axis=0) + 0.05
    xs, ys = np.linspace(-reach[0], reach[0], 61), np.linspace(-reach[1], reach[1], 61)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    ax.contour(xs, ys, Z, levels=20, colors="silver")
    ax.set_xlabel("x")
    ax.set_ylabel("y")


def plot_trajectories(loss_fn, trajectories):
    betas = list(trajectories)
    layout = [["all"] * len(betas), [str(b) for b in betas]]
    fig, axs = plt.subplot_mosaic(layout, figsize=(12, 8), layout="constrained")
    draw_contours(axs["all"], loss_fn, np.vstack(list(trajectories.values())))
    for i, (beta, path) in enumerate(trajectories.items()):
        axs["all"].plot(path[:, 0], path[:, 1], color=f"C{i}", label=f"beta: {beta}")
        ax = axs[str(beta)]
        draw_contours(ax, loss_fn, path)
        ax.plot(path[:, 0], path[:, 1], color=f"C{i}")
        ax.plot(*path[0], "ks")
        ax.plot(*path[-1], "k^")
        ax.set_title(rf"$\beta={beta}$")
    axs["all"].legend()
    return fig
