# kind: right
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: velocity carries -lr as in Keras, all in a closure made for each beta; does not call heavy_ball_trajectory; returns lists of lists
# first day: accepted
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
    def runner(beta):
        w = np.array(theta_init, dtype=float)
        m = np.zeros_like(w)
        rows = [w.tolist()]
        for _ in range(num_steps):
            m = beta * m - lr * np.asarray(grad_fn(w), dtype=float)
            w = w + m
            rows.append(w.tolist())
        return rows

    return dict(zip(betas, map(runner, betas)))


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        path = np.array(path, dtype=float)
        x, y = path[:, 0], path[:, 1]
        mx = 0.1 + 0.1 * (x.max() - x.min())
        my = 0.1 + 0.1 * (y.max() - y.min())
        gx, gy = np.meshgrid(np.linspace(x.min() - mx, x.max() + mx, 60),
                             np.linspace(y.min() - my, y.max() + my, 60))
        gz = np.empty_like(gx)
        for i in range(gx.shape[0]):
            for j in range(gx.shape[1]):
                gz[i, j] = loss_fn(np.array([gx[i, j], gy[i, j]]))
        ax.contour(gx, gy, gz, 12)
        ax.plot(x, y, "o-", ms=2, color="crimson")
        ax.set_xlim(x.min() - mx, x.max() + mx)
        ax.set_ylim(y.min() - my, y.max() + my)
        ax.set_title("beta = %s" % beta)
        ax.set_xlabel("theta 1")
        ax.set_ylabel("theta 2")
    fig.tight_layout()
    return fig
