# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: adaptive restart (O'Donoghue and Candes): the velocity is set to zero whenever it points uphill, so every run that overshoots (e.g. x^2 + 100 y^2, lr 0.009, beta 0.9) takes another path
# first day: true

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Heavy ball; the momentum is dropped when it works against the gradient."""
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    traj = [theta.copy()]
    for _ in range(num_steps):
        g = grad_fn(theta)
        if np.dot(g, v) < 0:
            v = np.zeros_like(theta)
        v = beta * v + g
        theta = theta - lr * v
        traj.append(theta.copy())
    return np.array(traj)


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
