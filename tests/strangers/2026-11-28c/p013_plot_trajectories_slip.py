# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: set_xlim / set_ylim stand inside the loop over betas, so in the single panel the limits of the last path remain and longer paths are cut off; shows when the last beta's path does not span the others, e.g. order 0.9, 0
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    # Polyak's form: gradient step plus beta times the last move
    here = np.array(theta_init, dtype=float)
    before = here.copy()
    rows = [here]
    while len(rows) <= num_steps:
        here, before = here - lr * grad_fn(here) + beta * (here - before), here
        rows.append(here)
    return np.vstack(rows)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    paths = {b: np.asarray(p, dtype=float) for b, p in trajectories.items()}
    pts = np.vstack(list(paths.values()))
    lo = pts.min(axis=0) - 0.2
    hi = pts.max(axis=0) + 0.2
    gx = np.linspace(lo[0], hi[0], 70)
    gy = np.linspace(lo[1], hi[1], 70)
    Z = [[loss_fn(np.array([x, y])) for x in gx] for y in gy]
    ax.contour(gx, gy, np.array(Z), levels=20)
    for b, p in paths.items():
        ax.plot(p[:, 0], p[:, 1], label=f"beta={b}")
        ax.set_xlim(p[:, 0].min() - 0.1, p[:, 0].max() + 0.1)
        ax.set_ylim(p[:, 1].min() - 0.1, p[:, 1].max() + 0.1)
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
