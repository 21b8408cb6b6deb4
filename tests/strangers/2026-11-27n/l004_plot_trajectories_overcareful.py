# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: long paths are thinned to about 50 points before drawing, so the line leaves out most points and usually the last one: paths of 100 points or more
# first day: true
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
    def thin(p):
        step = max(1, len(p) // 50)     # too many markers make it unreadable
        return p[::step]

    fig, ax = plt.subplots(figsize=(8, 6))
    box = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    (xa, ya), (xb, yb) = box.min(axis=0) - 0.25, box.max(axis=0) + 0.25
    X, Y = np.meshgrid(np.linspace(xa, xb, 100), np.linspace(ya, yb, 100))
    Z = np.apply_along_axis(loss_fn, -1, np.dstack([X, Y]))
    ax.contour(X, Y, Z, levels=18, colors="0.7")
    for beta, p in trajectories.items():
        q = thin(np.asarray(p, dtype=float))
        ax.plot(q[:, 0], q[:, 1], "-o", ms=3, label=f"β = {beta}")
    ax.set_xlim(xa, xb)
    ax.set_ylim(ya, yb)
    ax.set_xlabel(r"$\theta_1$")
    ax.set_ylabel(r"$\theta_2$")
    ax.legend()
    return fig
