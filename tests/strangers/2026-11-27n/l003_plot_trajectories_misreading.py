# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: there is a fixed grid of 2 x 2 panels for the section's four betas: zip drops the fifth beta and any more, which then have no line
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    x = theta_init.astype(float)
    vel = 0.0 * x
    xs = [x.copy()]
    t = 0
    while t < num_steps:
        vel = beta*vel + grad_fn(x)
        x = x - lr*vel
        xs.append(x.copy())
        t += 1
    return np.vstack(xs)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    fig, axes = plt.subplots(2, 2, figsize=(10, 8))
    pts = np.concatenate([np.asarray(t, dtype=float) for t in trajectories.values()])
    lo, hi = pts.min(0) - 0.3, pts.max(0) + 0.3
    xs, ys = np.linspace(lo[0], hi[0], 60), np.linspace(lo[1], hi[1], 60)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    for ax, (beta, traj) in zip(axes.ravel(), trajectories.items()):
        traj = np.asarray(traj, dtype=float)
        ax.contour(xs, ys, Z, 20)
        ax.plot(traj[:, 0], traj[:, 1], "k-o", markersize=2, label=f"{beta}")
        ax.set_title(f"beta = {beta}")
        ax.set_xlim(lo[0], hi[0]); ax.set_ylim(lo[1], hi[1])
        ax.set_xlabel("x"); ax.set_ylabel("y")
    return fig
