# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: with one panel per beta the contours are drawn by plt.contour after the loop, so they are only in the last panel
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    x0 = np.asarray(theta_init, dtype=np.float64)
    out = np.empty((num_steps + 1, x0.size))
    out[0] = x0
    vel = 0.0
    for k in range(1, num_steps + 1):
        vel = beta * vel + np.asarray(grad_fn(out[k - 1].copy()))
        out[k] = out[k - 1] - lr * vel
    return out


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    paths = [heavy_ball_trajectory(grad_fn, theta_init, lr, beta=b, num_steps=num_steps) for b in betas]
    return dict(zip(betas, paths))


def plot_trajectories(loss_fn, trajectories):
    k = len(trajectories)
    fig, axs = plt.subplots(1, k, figsize=(4 * k, 4), squeeze=False, sharex=True, sharey=True)
    pts = np.concatenate([np.array(t, dtype=float) for t in trajectories.values()])
    for ax, beta in zip(axs.flat, trajectories):
        p = np.array(trajectories[beta])
        ax.plot(p[:, 0], p[:, 1], ".-", color="C3")
        ax.set_title(f"beta = {beta}")
        ax.set_xlabel("x")
        ax.set_ylabel("y")
    xs = np.linspace(pts[:, 0].min() - 0.3, pts[:, 0].max() + 0.3, 60)
    ys = np.linspace(pts[:, 1].min() - 0.3, pts[:, 1].max() + 0.3, 60)
    X, Y = np.meshgrid(xs, ys)
    Z = np.array([loss_fn(np.array([a, b])) for a, b in zip(X.ravel(), Y.ravel())]).reshape(X.shape)
    plt.contour(X, Y, Z, 20)
    return fig
