# kind: right
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: nothing is wrong: all betas advance together in one loop over time
# first day: accepted
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
    d = len(theta_init)
    B = np.array(betas, dtype=float).reshape(-1, 1)
    theta = np.repeat(np.asarray(theta_init, dtype=float)[None, :], len(betas), axis=0)
    v = np.zeros((len(betas), d))
    cube = np.empty((len(betas), num_steps + 1, d))
    cube[:, 0] = theta
    for t in range(num_steps):
        g = np.array([grad_fn(row.copy()) for row in theta])
        v = B * v + g.reshape(v.shape)
        theta = theta - lr * v
        cube[:, t + 1] = theta
    return {beta: cube[i] for i, beta in enumerate(betas)}


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
