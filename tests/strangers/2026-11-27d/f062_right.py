# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: right: nested lists as result, a Figure without pyplot, lines added by hand
# first day: accepted
import numpy as np
from matplotlib.figure import Figure
from matplotlib.lines import Line2D


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    rows = [[float(c) for c in theta_init]]
    v = [0.0 for _ in rows[0]]
    while len(rows) <= num_steps:
        g = [float(c) for c in grad_fn(np.array(rows[-1]))]
        v = [beta * vi + gi for vi, gi in zip(v, g)]
        rows.append([ti - lr * vi for ti, vi in zip(rows[-1], v)])
    return rows


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    d = dict.fromkeys(betas)
    for beta in d:
        d[beta] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return d


def plot_trajectories(loss_fn, trajectories):
    fig = Figure(figsize=(9, 6))
    ax = fig.add_axes([0.1, 0.1, 0.85, 0.85])
    corners = []
    for i, (beta, path) in enumerate(sorted(trajectories.items())):
        path = np.asarray(path, float)
        ax.add_line(Line2D(path[:, 0], path[:, 1], color=f"C{i}", marker="+", label="momentum " + repr(beta)))
        corners += [path.min(axis=0), path.max(axis=0)]
    lo, hi = np.min(corners, axis=0), np.max(corners, axis=0)
    half = np.max(hi - lo) * 0.6 + 1e-6
    mid = (lo + hi) / 2
    ax.set_xlim(mid[0] - half, mid[0] + half)
    ax.set_ylim(mid[1] - half, mid[1] + half)
    side = np.linspace(-half, half, 64)
    ax.contour(side + mid[0], side + mid[1],
               [[loss_fn(mid + np.array([a, b])) for a in side] for b in side], levels=12, colors="0.7")
    ax.set_xlabel("first coordinate")
    ax.set_ylabel("second coordinate")
    fig.legend()
    return fig
