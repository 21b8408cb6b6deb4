# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: the grid is made with indexing "ij" as torch.meshgrid does, but contour gets the 1D axes and the untransposed values, so the contours have x and y exchanged
# first day: true
from typing import Callable

import matplotlib.pyplot as plt
import numpy as np


class SGD:
    """Tiny torch.optim.SGD."""

    def __init__(self, params, lr, momentum=0.0):
        self.params = np.array(params, dtype=np.float64)
        self.lr = lr
        self.momentum = momentum
        self.buf = None

    def step(self, grad):
        grad = np.asarray(grad, dtype=np.float64)
        if self.buf is None:
            self.buf = grad.copy()
        else:
            self.buf = self.momentum * self.buf + grad
        self.params = self.params - self.lr * self.buf


def heavy_ball_trajectory(grad_fn: Callable, theta_init, lr, beta, num_steps):
    opt = SGD(theta_init, lr=lr, momentum=beta)
    trace = [opt.params.copy()]
    for _step in range(num_steps):
        opt.step(grad_fn(opt.params))
        trace.append(opt.params.copy())
    return np.stack(trace)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    runs = {}
    for beta in betas:
        runs[beta] = heavy_ball_trajectory(grad_fn, theta_init, lr=lr, beta=beta, num_steps=num_steps)
    return runs


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, tr) in zip(axes.ravel(), trajectories.items()):
        tr = np.asarray(tr, dtype=np.float64)
        lo, hi = tr.min(axis=0), tr.max(axis=0)
        margin = 0.15 * (hi - lo) + 0.05
        xs = np.linspace(lo[0] - margin[0], hi[0] + margin[0], 60)
        ys = np.linspace(lo[1] - margin[1], hi[1] + margin[1], 60)
        xx, yy = np.meshgrid(xs, ys, indexing="ij")
        grid = np.stack([xx, yy], axis=-1).reshape(-1, 2)
        zz = np.array([loss_fn(p) for p in grid]).reshape(60, 60)
        ax.contourf(xs, ys, zz, levels=20, cmap="Blues")
        ax.plot(tr[:, 0], tr[:, 1], color="tab:red", lw=1)
        ax.set(title=f"momentum={beta}", xlabel="w0", ylabel="w1")
    fig.tight_layout()
    return fig
