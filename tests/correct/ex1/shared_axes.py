# style: a row of panels that share their axes, labels on the outside only
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta, v = theta_init * 1.0, 0.0
    rows = [theta.tolist()]
    for _ in range(num_steps):
        v = beta * v + lr * grad_fn(theta)
        theta = theta - v
        rows.append(theta.tolist())
    return rows


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    out = {}
    for b in sorted(betas, reverse=True):
        out[b] = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return out


def plot_trajectories(loss_fn, trajectories):
    fig, axs = plt.subplots(1, len(trajectories), sharex=True, sharey=True, figsize=(14, 4))
    axs = np.atleast_1d(axs)
    every = np.concatenate(list(trajectories.values()))
    x0, y0 = every.min(axis=0) - 0.1
    x1, y1 = every.max(axis=0) + 0.1
    gx, gy = np.mgrid[x0:x1:80j, y0:y1:80j]
    gz = np.array([loss_fn(np.array(p)) for p in zip(gx.ravel(), gy.ravel())]).reshape(gx.shape)
    for ax, (beta, path) in zip(axs, trajectories.items()):
        path = np.array(path)
        ax.contour(gx, gy, gz, 20, colors="0.7")
        ax.plot(*path.T, lw=1.5)
        ax.set_title("momentum = {:.2f}".format(beta))
        ax.label_outer()
        ax.set_xlabel("x")
    axs[0].set_ylabel("y")
    return fig
