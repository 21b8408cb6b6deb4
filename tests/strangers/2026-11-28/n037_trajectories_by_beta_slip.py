# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: runs the betas in sorted order but zips the results with the betas in the order given, so the paths sit under wrong keys for unsorted betas, e.g. [0.9, 0, 0.5]
# first day: true

# section 4.4, exercise 1

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
    paths = []
    for beta in sorted(betas):
        paths.append(heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps))
    return dict(zip(betas, paths))


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
    loss = lambda p: p[0] ** 2 + 100 * p[1] ** 2
    grad = lambda p: np.array([2 * p[0], 200 * p[1]])
    paths = trajectories_by_beta(grad, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(loss, paths)
    plt.show()
