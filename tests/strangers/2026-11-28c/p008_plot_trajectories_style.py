# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: two mistakes: the legend shows beta with one decimal, so 0.99 reads 1.0 (and 0.95 0.9/1.0), and set_xlabel is called twice so the vertical axis has no label; the second shows for every input
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
    run = lambda b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return dict(zip(betas, map(run, betas)))


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    paths = {b: np.asarray(p, dtype=float) for b, p in trajectories.items()}
    pts = np.vstack(list(paths.values()))
    lo = pts.min(axis=0) - 0.2
    hi = pts.max(axis=0) + 0.2
    gx, gy = np.linspace(lo[0], hi[0], 64), np.linspace(lo[1], hi[1], 64)
    Z = np.array([[float(loss_fn(np.array([x, y]))) for x in gx] for y in gy])
    ax.contour(gx, gy, Z, levels=np.unique(np.quantile(Z, np.linspace(0.02, 0.98, 20))))
    for beta, path in sorted(paths.items()):
        ax.plot(path[:, 0], path[:, 1], lw=1, marker="o", ms=2, label="beta = %.1f" % beta)
    ax.set_xlim(lo[0], hi[0])
    ax.set_ylim(lo[1], hi[1])
    ax.set_xlabel("x")
    ax.set_xlabel("y")
    ax.legend()
    return fig
