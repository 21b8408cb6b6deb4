# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: The keys of the dict are the texts "0.9" and so on, not the numbers.
# first day: true
# ex1_visualize.py, second try

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    # Polyak's two-point form: x+ = x - lr g + beta (x - x_old)
    x_old = x = np.array(theta_init) * 1.0
    weg = [x]
    while len(weg) < num_steps + 1:
        x, x_old = x - lr * grad_fn(x) + beta * (x - x_old), x
        weg.append(x)
    return np.stack(weg)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    out = {}
    for b in betas:
        out[f"{b}"] = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return out


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(figsize=(8, 6))
    everything = np.concatenate([np.asarray(p, float) for p in trajectories.values()])
    lo, hi = everything.min(axis=0), everything.max(axis=0)
    pad = 0.1 * (hi - lo) + 0.1
    xs = np.linspace(lo[0] - pad[0], hi[0] + pad[0], 80)
    ys = np.linspace(lo[1] - pad[1], hi[1] + pad[1], 80)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    ax.contour(xs, ys, Z, levels=25, cmap="viridis")
    for beta, path in trajectories.items():
        ax.plot(path[:, 0], path[:, 1], "o-", ms=3, label=f"beta = {beta}")
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
