# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: one panel per beta, but plt.contour draws into the current axes, which is always the last panel: the other panels have no contours; shows with two or more betas
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """All points that classical momentum visits, start first."""
    # Polyak's form: gradient step plus beta times the last move
    here = np.array(theta_init, dtype=float)
    before = here.copy()
    rows = [here]
    while len(rows) <= num_steps:
        here, before = here - lr * grad_fn(here) + beta * (here - before), here
        rows.append(here)
    return np.vstack(rows)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One path per beta."""
    run = lambda b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return dict(zip(betas, map(run, betas)))


def plot_trajectories(loss_fn, trajectories):
    """Paths on top of the contours of the loss."""
    fig, axs = plt.subplots(1, len(trajectories), figsize=(5 * len(trajectories), 4), squeeze=False)
    axs = axs.ravel()
    for k, beta in enumerate(trajectories):
        path = np.asarray(trajectories[beta], dtype=float)
        x0, y0 = path.min(axis=0) - 0.3
        x1, y1 = path.max(axis=0) + 0.3
        X, Y = np.meshgrid(np.linspace(x0, x1, 50), np.linspace(y0, y1, 50))
        Z = np.apply_along_axis(loss_fn, 2, np.dstack([X, Y]))
        plt.contour(X, Y, Z, 15)
        axs[k].plot(path[:, 0], path[:, 1], "k.-")
        axs[k].set_title(f"beta = {beta}")
        axs[k].set_xlabel("x")
        axs[k].set_ylabel("y")
        axs[k].set_xlim(x0, x1)
        axs[k].set_ylim(y0, y1)
    return fig


if __name__ == "__main__":
    print("ex1_visualize.py is done")
