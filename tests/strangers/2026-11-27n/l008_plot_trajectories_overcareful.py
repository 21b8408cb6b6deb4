# kind: right
# file: ex1_visualize.py
# function: plot_trajectories
# cause: one panel, triangulated contours (tricontour) from a scattered grid; legend outside of the axes; longest path drawn first; axis range left to autoscale with margins
# first day: accepted
"""My answer."""
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Heavy ball, all points."""
    d = len(theta_init)
    out = np.zeros((num_steps + 1, d), dtype=np.float64)
    out[0] = theta_init
    velocity = np.zeros(d)
    for k in range(num_steps):
        velocity = beta * velocity + np.asarray(grad_fn(out[k].copy()), dtype=float)
        out[k + 1] = out[k] - lr * velocity
    return out


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, theta_init.copy(), lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    fig = plt.figure(figsize=(9, 5), layout="constrained")
    ax = fig.add_subplot()
    paths = {beta: np.array(p, dtype=float, copy=True) for beta, p in trajectories.items()}
    cloud = np.concatenate([*paths.values()])
    (x0, y0), (x1, y1) = cloud.min(axis=0), cloud.max(axis=0)
    dx, dy = max(x1 - x0, 0.5) * 0.15, max(y1 - y0, 0.5) * 0.15
    gx, gy = np.meshgrid(np.linspace(x0 - dx, x1 + dx, 61), np.linspace(y0 - dy, y1 + dy, 61))
    gx, gy = gx.flatten(), gy.flatten()
    gz = np.fromiter((loss_fn(np.array(pt)) for pt in zip(gx, gy)), dtype=float, count=gx.size)
    ax.tricontour(gx, gy, gz, levels=16, colors="gray", linewidths=0.7)
    extent = lambda item: -np.ptp(item[1], axis=0).sum()
    for number, (beta, p) in enumerate(sorted(paths.items(), key=extent)):
        ax.plot(p[:, 0], p[:, 1], color=f"C{number}", label=f"momentum {beta}")
    ax.autoscale(enable=True)
    ax.margins(0.02)
    ax.set(xlabel="x", ylabel="y")
    fig.legend(loc="outside right upper")
    return fig
