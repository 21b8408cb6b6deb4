# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: The lines are drawn in the dict's order but the legend's names are sorted, so with unsorted betas the labels name the wrong curves.
# first day: true
#!/usr/bin/env python3
import matplotlib.pyplot as plt
import numpy as np


class _HeavyBall:
    def __init__(self, params, lr, beta):
        self.params = np.array(params, dtype=np.float64)
        self.lr, self.beta = lr, beta
        self.buf = np.zeros_like(self.params)

    def step(self, grad):
        self.buf *= self.beta
        self.buf += grad
        self.params -= self.lr * self.buf


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    opt = _HeavyBall(theta_init, lr, beta)
    rows = [opt.params.copy()]
    for _ in range(num_steps):
        opt.step(grad_fn(opt.params.copy()))
        rows.append(opt.params.copy())
    return np.stack(rows)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        start = np.array(theta_init, dtype=float)
        result[b] = heavy_ball_trajectory(grad_fn, start, lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    fig = plt.figure(figsize=(6, 6))
    ax = fig.gca()
    paths = [np.asarray(p) for p in trajectories.values()]
    P = np.vstack(paths)
    x0, y0 = P.min(axis=0) - 0.3
    x1, y1 = P.max(axis=0) + 0.3
    xs, ys = np.linspace(x0, x1, 60), np.linspace(y0, y1, 60)
    Z = [[loss_fn(np.array([x, y])) for x in xs] for y in ys]
    ax.contour(xs, ys, Z, 20, colors="0.7")
    lines = [ax.plot(p[:, 0], p[:, 1])[0] for p in paths]
    ax.legend(lines, [f"beta {b}" for b in sorted(trajectories)])
    ax.set_xlim(x0, x1)
    ax.set_ylim(y0, y1)
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    return fig
