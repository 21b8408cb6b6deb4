# kind: right
# file: ex1_visualize.py
# function: plot_trajectories
# cause: nothing is wrong: the path is drawn as a LineCollection coloured by the step, and the state is advanced with functools.reduce
# first day: accepted
from functools import reduce

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.collections import LineCollection


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    def step(state, _):
        pts, v = state
        v = beta * v + grad_fn(pts[-1])
        return pts + [pts[-1] - lr * v], v

    start = np.array(theta_init, dtype=float)
    return np.array(reduce(step, range(num_steps), ([start], np.zeros_like(start)))[0])


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    out = dict.fromkeys(betas)
    for key in out:
        out[key] = heavy_ball_trajectory(grad_fn, theta_init, lr, key, num_steps)
    return out


def plot_trajectories(loss_fn, trajectories):
    fig, axes = plt.subplots(len(trajectories), 1, squeeze=False, figsize=(6, 3 * len(trajectories)))
    for ax, (beta, path) in zip(axes.ravel(), trajectories.items()):
        path = np.asarray(path, dtype=float)
        x, y = path.T
        px, py = 0.1 * np.ptp(x) + 0.1, 0.1 * np.ptp(y) + 0.1
        ax.set_xlim(x.min() - px, x.max() + px)
        ax.set_ylim(y.min() - py, y.max() + py)
        X, Y = np.meshgrid(np.linspace(*ax.get_xlim(), 50), np.linspace(*ax.get_ylim(), 50))
        Z = np.vectorize(lambda s, t: loss_fn(np.array([s, t])), otypes=[float])(X, Y)
        ax.contour(X, Y, Z, 12, colors="0.7")
        segments = np.stack([path[:-1], path[1:]], axis=1)
        lc = LineCollection(segments, cmap="plasma", label=f"beta = {beta}")
        lc.set_array(np.arange(len(segments)))
        ax.add_collection(lc)
        ax.set_title(f"beta = {beta}")
        ax.set_xlabel("x")
        ax.set_ylabel("y")
    return fig
