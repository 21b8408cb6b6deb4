# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: nothing is wrong: generator of points, and an object-oriented figure with one panel per beta
# first day: accepted
import itertools
import numpy as np
from matplotlib.figure import Figure


def _ball(grad_fn, start, lr, beta):
    """An endless stream of points."""
    here, speed = np.array(start, dtype=float), 0.0
    while True:
        yield here
        speed = beta * speed + np.asarray(grad_fn(here), dtype=float)
        here = here - lr * speed


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    return np.array(list(itertools.islice(_ball(grad_fn, theta_init, lr, beta), num_steps + 1)))


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in sorted(betas)}


def plot_trajectories(loss_fn, trajectories):
    fig = Figure(figsize=(5, 4 * len(trajectories)))
    for i, (b, pts) in enumerate(sorted(trajectories.items()), 1):
        ax = fig.add_subplot(len(trajectories), 1, i)
        pts = np.asarray(pts, dtype=float)
        mid = (pts.max(0) + pts.min(0)) / 2
        half = (pts.max(0) - pts.min(0)) * 0.6 + 0.05
        xs, ys = (np.linspace(m - h, m + h, 64) for m, h in zip(mid, half))
        zz = np.array([[loss_fn(np.array((x, y))) for x in xs] for y in ys])
        ax.contour(xs, ys, zz, levels=np.unique(np.quantile(zz, np.linspace(0.02, 0.98, 15))))
        ax.plot(*pts.T, color="black", marker="+")
        ax.set(title=f"momentum {b}", xlabel="first coordinate", ylabel="second coordinate")
    return fig
