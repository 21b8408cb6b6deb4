# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: Z[i, j] is filled with loss(xs[i], ys[j]) but contour wants rows to be y: the contours are mirrored, wrong for every loss that is not symmetric, e.g. x^2 + 100 y^2
# first day: true

"""My answer."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    # v <- beta v + g ;  theta <- theta - lr v
    x = np.array([float(c) for c in theta_init])
    vel = 0.0 * x
    out = [x]
    k = 0
    while k < num_steps:
        vel = beta * vel + np.asarray(grad_fn(x), dtype=float)
        x = x - lr * vel
        out.append(x)
        k += 1
    return np.vstack(out)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One trajectory per beta, as a dict."""
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, np.array(theta_init, dtype=float), lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    everything = np.concatenate([np.asarray(p, dtype=float) for p in trajectories.values()])
    x0, y0 = everything.min(axis=0) - 0.2
    x1, y1 = everything.max(axis=0) + 0.2
    n = 70
    xs = np.linspace(x0, x1, n)
    ys = np.linspace(y0, y1, n)
    Z = np.zeros((n, n))
    for i in range(n):
        for j in range(n):
            Z[i, j] = loss_fn(np.array([xs[i], ys[j]]))

    fig, ax = plt.subplots()
    ax.contour(xs, ys, Z, levels=25, alpha=0.5)
    for beta, path in trajectories.items():
        path = np.asarray(path)
        ax.plot(path[:, 0], path[:, 1], marker="o", markersize=2, label=rf"$\beta$ = {beta}")
    ax.set(xlabel="x", ylabel="y", xlim=(x0, x1), ylim=(y0, y1))
    ax.legend()
    return fig


if __name__ == "__main__":
    print(heavy_ball_trajectory(lambda p: 2 * p, np.array([1, 1]), 0.1, 0.9, 3))
