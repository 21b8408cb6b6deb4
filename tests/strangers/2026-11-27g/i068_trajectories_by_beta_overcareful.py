# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: refuses betas that are not increasing (raises ValueError for [0.9, 0.5]), though they may come in any order
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    x = np.array(theta_init, float)
    before = x.copy()              # no speed at the start
    out = [x]
    while len(out) <= num_steps:
        after = x - lr * np.asarray(grad_fn(x.copy()), float) + beta * (x - before)
        before, x = x, after
        out.append(x)
    return np.stack(out)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    betas = list(betas)
    for left, right in zip(betas, betas[1:]):
        if right <= left:
            raise ValueError(f"betas must be increasing, got {left} before {right}")
    if any(not 0 <= b < 1 for b in betas):
        raise ValueError("every beta must lie in [0, 1)")
    return {b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas}


def plot_trajectories(loss_fn, trajectories):
    k = len(trajectories)
    fig, axes = plt.subplots(1, k, figsize=(4 * k, 4), squeeze=False)
    for ax, beta in zip(axes[0], trajectories):
        p = np.array(trajectories[beta], dtype=float)
        x0, x1 = p[:, 0].min(), p[:, 0].max()
        y0, y1 = p[:, 1].min(), p[:, 1].max()
        mx = 0.15 * (x1 - x0) or 0.5
        my = 0.15 * (y1 - y0) or 0.5
        gx = np.linspace(x0 - mx, x1 + mx, 60)
        gy = np.linspace(y0 - my, y1 + my, 60)
        X, Y = np.meshgrid(gx, gy)
        Z = np.empty_like(X)
        for i in range(Z.shape[0]):
            for j in range(Z.shape[1]):
                Z[i, j] = loss_fn(np.array([X[i, j], Y[i, j]]))
        ax.contour(X, Y, Z, 15)
        ax.plot(p[:, 0], p[:, 1], "o-", ms=2, lw=1, color="tab:red", label="beta=" + str(beta))
        ax.set(title="beta = " + str(beta), xlabel="theta 1", ylabel="theta 2",
               xlim=(gx[0], gx[-1]), ylim=(gy[0], gy[-1]))
        ax.legend(loc="best")
    fig.tight_layout()
    return fig
