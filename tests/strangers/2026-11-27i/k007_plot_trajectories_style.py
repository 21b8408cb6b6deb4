# kind: right
# file: ex1_visualize.py
# function: plot_trajectories
# cause: two columns of panels with filled contours and lines, beta in the titles, spare panels removed, a dataclass for the window
# first day: accepted
from dataclasses import dataclass

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """All points of classical momentum."""
    start = np.asarray(theta_init, dtype=np.float64)
    out = np.empty((num_steps + 1, start.size))
    out[0] = start
    velocity = np.zeros(start.size)
    for t in range(num_steps):
        velocity = beta * velocity + grad_fn(out[t].copy())
        out[t + 1] = out[t] - lr * velocity
    return out


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One run per beta, every one from a fresh copy of the start."""
    result = {}
    for b in betas:
        start = np.array(theta_init, dtype=float)
        result[b] = heavy_ball_trajectory(grad_fn, start, lr, b, num_steps)
    return result


@dataclass(frozen=True)
class Window:
    left: float
    right: float
    bottom: float
    top: float

    @classmethod
    def around(cls, path, margin=0.15):
        (l, b), (r, t) = path.min(axis=0), path.max(axis=0)
        w = (r - l) * margin if r > l else 0.5
        h = (t - b) * margin if t > b else 0.5
        return cls(l - w, r + w, b - h, t + h)

    def grid(self, n=60):
        return np.meshgrid(np.linspace(self.left, self.right, n), np.linspace(self.bottom, self.top, n))


def plot_trajectories(loss_fn, trajectories):
    cols = 2
    rows = -(-len(trajectories) // cols)
    fig, axes = plt.subplots(rows, cols, figsize=(10, 4 * rows), squeeze=False)
    spare = list(axes.flat)
    for beta, raw in trajectories.items():
        ax = spare.pop(0)
        path = np.array(raw, dtype=float)
        win = Window.around(path)
        X, Y = win.grid()
        Z = np.apply_along_axis(loss_fn, -1, np.dstack([X, Y]))
        ax.contourf(X, Y, Z, levels=15, cmap="Blues")
        ax.contour(X, Y, Z, levels=15, colors="k", linewidths=0.3)
        ax.plot(*path.T, color="crimson", marker="o", ms=2, lw=1)
        ax.set(title=f"beta = {beta}", xlabel="x", ylabel="y",
               xlim=(win.left, win.right), ylim=(win.bottom, win.top))
    for ax in spare:
        ax.remove()
    return fig


if __name__ == "__main__":
    trajs = trajectories_by_beta(lambda p: np.array([2 * p[0], 200 * p[1]]), np.array([1.0, 1.0]), 0.009,
                                 [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(lambda p: p[0] ** 2 + 100 * p[1] ** 2, trajs)
    plt.show()
