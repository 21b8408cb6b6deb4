# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: torch.optim.SGD with dampening = beta: the first gradient enters the velocity whole, each later one multiplied by (1 - beta). The section's velocity takes every gradient whole.
# first day: true
"""Exercise 1, written after the pseudocode in the torch.optim.SGD documentation."""
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    params = np.array(theta_init, dtype=np.float64)
    dampening = beta
    buf = None
    points = [params.copy()]
    for t in range(1, num_steps + 1):
        g = np.asarray(grad_fn(params), dtype=np.float64)
        if t > 1:
            buf = beta * buf + (1 - dampening) * g
        else:
            buf = g.copy()
        params = params - lr * buf
        points.append(params.copy())
    return np.array(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(figsize=(7, 5))
    pts = np.vstack([np.asarray(p, float) for p in trajectories.values()])
    lo, hi = pts.min(axis=0), pts.max(axis=0)
    pad = 0.1 * (hi - lo) + 0.1
    xs = np.linspace(lo[0] - pad[0], hi[0] + pad[0], 120)
    ys = np.linspace(lo[1] - pad[1], hi[1] + pad[1], 120)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    ax.contour(xs, ys, Z, levels=25, cmap="Greys")
    for beta, path in trajectories.items():
        path = np.asarray(path, float)
        ax.plot(path[:, 0], path[:, 1], ".-", label=f"beta = {beta}")
    ax.set_xlim(xs[0], xs[-1])
    ax.set_ylim(ys[0], ys[-1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
