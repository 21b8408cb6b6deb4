# kind: right
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: nothing is wrong: OrderedDict, functools.partial, sorted betas
# first day: accepted
import matplotlib.pyplot as plt
import numpy as np
import collections
import functools


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    th=np.array(theta_init,dtype=float); vel=0.0*th
    out=np.zeros((num_steps+1,th.shape[0])); out[0,:]=th
    for i in range(num_steps):
        vel=beta*vel+grad_fn(th)
        th=th-lr*vel
        out[i+1,:]=th
    return out


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    run = functools.partial(heavy_ball_trajectory, grad_fn, theta_init, lr, num_steps=num_steps)
    paths = collections.OrderedDict()
    for beta in sorted(betas):
        paths[beta] = run(beta)
    return paths


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig, axs = plt.subplots(1, n, figsize=(5 * n, 4), squeeze=False)
    for ax, (beta, tr) in zip(axs[0], trajectories.items()):
        x0, x1 = tr[:, 0].min(), tr[:, 0].max()
        y0, y1 = tr[:, 1].min(), tr[:, 1].max()
        dx, dy = 0.15 * (x1 - x0) + 0.05, 0.15 * (y1 - y0) + 0.05
        X, Y = np.meshgrid(np.linspace(x0 - dx, x1 + dx, 60), np.linspace(y0 - dy, y1 + dy, 60))
        Z = np.zeros_like(X)
        for i in range(X.shape[0]):
            for j in range(X.shape[1]):
                Z[i, j] = loss_fn(np.array([X[i, j], Y[i, j]]))
        ax.contourf(X, Y, Z, 20, alpha=0.6)
        ax.plot(tr[:, 0], tr[:, 1], color="red", lw=1.2)
        ax.set(title=rf"$\beta$ = {beta}", xlabel=r"$\theta_1$", ylabel=r"$\theta_2$")
    fig.tight_layout()
    return fig
