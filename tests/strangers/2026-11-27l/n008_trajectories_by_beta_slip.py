# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: runs over sorted(betas) but zips the results with the unsorted list, so betas given out of order get each other's paths
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Every point of heavy ball, one row per update."""
    start = np.asarray(theta_init, dtype=np.float64)
    out = np.empty((num_steps + 1, start.size))
    out[0] = start
    vel = np.zeros(start.size)
    for t in range(1, num_steps + 1):
        vel = beta * vel + grad_fn(out[t - 1].copy())
        out[t] = out[t - 1] - lr * vel
    return out


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    paths = [heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in sorted(betas)]
    return dict(zip(betas, paths))


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(figsize=(7, 6))
    everything = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    lo, hi = everything.min(axis=0), everything.max(axis=0)
    pad = 0.1 * (hi - lo) + 0.1
    lo, hi = lo - pad, hi + pad
    xs = np.linspace(lo[0], hi[0], 80)
    ys = np.linspace(lo[1], hi[1], 80)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    ax.contour(xs, ys, Z, levels=25, cmap="viridis", alpha=0.6)
    for beta, path in trajectories.items():
        path = np.asarray(path, dtype=float)
        ax.plot(path[:, 0], path[:, 1], ".-", lw=1, label=f"beta = {beta}")
    ax.set_xlim(lo[0], hi[0])
    ax.set_ylim(lo[1], hi[1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
