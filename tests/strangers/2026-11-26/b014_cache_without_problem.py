# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: Runs are cached under (lr, beta, num_steps) only. A second call with another start or another gradient gets the trajectories of the first.
# first day: nothing
"""Exercise 1: momentum, seen from above."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    path = [theta]
    for _ in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        path.append(theta)
    return np.array(path)


_cache = {}


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """Trajectories for several betas; a run that was made before is not made again."""
    result = {}
    for beta in betas:
        key = (lr, beta, num_steps)
        if key not in _cache:
            _cache[key] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
        result[beta] = _cache[key].copy()
    return result


def _grid(loss_fn, paths, n=70):
    pts = np.vstack([np.asarray(p, dtype=float) for p in paths])
    (x0, y0), (x1, y1) = pts.min(0), pts.max(0)
    dx, dy = (x1 - x0) * 0.1 + 1e-2, (y1 - y0) * 0.1 + 1e-2
    X, Y = np.meshgrid(np.linspace(x0 - dx, x1 + dx, n), np.linspace(y0 - dy, y1 + dy, n))
    Z = np.apply_along_axis(lambda p: float(loss_fn(p)), 2, np.dstack([X, Y]))
    return X, Y, Z


def plot_trajectories(loss_fn, trajectories):
    fig = plt.figure()
    plt.contour(*_grid(loss_fn, trajectories.values()), 30, cmap="viridis", alpha=0.6)
    for b in trajectories:
        p = np.asarray(trajectories[b])
        plt.plot(p[:, 0], p[:, 1], label=r"$\beta$ = " + str(b))
    plt.xlabel("theta[0]")
    plt.ylabel("theta[1]")
    plt.legend(loc="best")
    return fig


if __name__ == "__main__":
    loss = lambda z: z[0] ** 2 + 100 * z[1] ** 2
    grad = lambda z: np.array([2 * z[0], 200 * z[1]])
    runs = trajectories_by_beta(grad, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(loss, runs)
    plt.show()
