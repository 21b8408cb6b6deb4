# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: scales the array which grad_fn returned in place (g *= lr), so the caller's array is changed: wrong when grad_fn returns a stored array, e.g. a constant slope g0
# first day: true

"""Exercise 1."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    step = np.zeros(theta.shape)
    rows = [theta]
    for i in range(num_steps):
        g = grad_fn(theta)
        g *= lr
        step = beta * step + g          # lr inside: the section's second form
        theta = theta - step
        rows.append(theta)
    return np.array(rows)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(figsize=(7, 5))
    pts = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    lo, hi = pts.min(axis=0), pts.max(axis=0)
    pad = 0.15 * (hi - lo) + 0.1
    xs = np.linspace(lo[0] - pad[0], hi[0] + pad[0], 80)
    ys = np.linspace(lo[1] - pad[1], hi[1] + pad[1], 80)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    ax.contour(xs, ys, Z, levels=20, cmap="Greys")
    for beta, p in trajectories.items():
        p = np.asarray(p, dtype=float)
        ax.plot(p[:, 0], p[:, 1], ".-", label=f"beta = {beta}")
    ax.set_xlim(xs[0], xs[-1])
    ax.set_ylim(ys[0], ys[-1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig


if __name__ == "__main__":
    print(heavy_ball_trajectory(lambda p: 2 * p, np.array([1, 1]), 0.1, 0.9, 3))
