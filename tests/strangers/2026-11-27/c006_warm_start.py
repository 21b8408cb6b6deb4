# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: The start is overwritten by the last point of the previous run, so only the first beta begins at theta_init.
# first day: true
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
    theta = np.array(theta_init, dtype=float)
    runs = {}
    for beta in betas:
        path = heavy_ball_trajectory(grad_fn, theta, lr, beta, num_steps)
        theta = path[-1]
        runs[beta] = path
    return runs


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(figsize=(7, 5))
    pts = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    lo, hi = pts.min(axis=0), pts.max(axis=0)
    pad = 0.1 * (hi - lo) + 0.1
    xs = np.linspace(lo[0] - pad[0], hi[0] + pad[0], 80)
    ys = np.linspace(lo[1] - pad[1], hi[1] + pad[1], 80)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    ax.contour(xs, ys, Z, levels=20, cmap="Greys")
    for beta, path in trajectories.items():
        path = np.asarray(path)
        ax.plot(path[:, 0], path[:, 1], ".-", label=f"beta = {beta}")
    ax.set_xlim(xs[0], xs[-1])
    ax.set_ylim(ys[0], ys[-1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig


if __name__ == "__main__":
    figure = plot_trajectories(lambda z: z[0] ** 2 + 100 * z[1] ** 2,
        trajectories_by_beta(lambda z: np.array([2 * z[0], 200 * z[1]]), np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100))
    plt.show()
