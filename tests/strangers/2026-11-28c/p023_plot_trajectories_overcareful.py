# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: consumes the dict it was given with popitem (trajectories must not be changed: it is empty afterwards); for every input
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
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, np.copy(theta_init), lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    paths = {b: np.asarray(p, dtype=float) for b, p in trajectories.items()}
    pts = np.vstack(list(paths.values()))
    lo = pts.min(axis=0) - 0.2
    hi = pts.max(axis=0) + 0.2
    gx, gy = np.linspace(lo[0], hi[0], 50), np.linspace(lo[1], hi[1], 50)
    Z = np.empty((50, 50))
    for i, y in enumerate(gy):
        for j, x in enumerate(gx):
            Z[i, j] = loss_fn(np.array([x, y]))
    ax.contour(gx, gy, Z, levels=20, colors="0.7")
    # free the memory of long runs as soon as they are drawn
    while trajectories:
        beta, path = trajectories.popitem()
        path = np.asarray(path, dtype=float)
        ax.plot(path[:, 0], path[:, 1], label="beta " + str(beta))
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.set_xlim(lo[0], hi[0])
    ax.set_ylim(lo[1], hi[1])
    ax.legend()
    return fig
