# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: One optimizer object serves all betas, and its velocity buffer is not reset: from the second beta on the run starts with the last velocity of the run before instead of at rest.
# first day: true
import numpy as np
import matplotlib.pyplot as plt


class SGD:
    """A small optimizer in the way of the libraries."""

    def __init__(self, lr, momentum=0.0):
        self.lr = lr
        self.momentum = momentum
        self.buffer = None

    def step(self, params, grad):
        if self.buffer is None:
            self.buffer = np.zeros_like(params)
        self.buffer = self.momentum * self.buffer + grad
        return params - self.lr * self.buffer


def _run(optimizer, grad_fn, theta_init, num_steps):
    theta = np.array(theta_init, dtype=float)
    path = [theta]
    for _ in range(num_steps):
        theta = optimizer.step(theta, grad_fn(theta))
        path.append(theta)
    return np.array(path)


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    return _run(SGD(lr, beta), grad_fn, theta_init, num_steps)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    optimizer = SGD(lr)
    paths = {}
    for beta in betas:
        optimizer.momentum = beta
        paths[beta] = _run(optimizer, grad_fn, theta_init, num_steps)
    return paths


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(figsize=(7, 5))
    pts = np.vstack([np.asarray(p, float) for p in trajectories.values()])
    lo, hi = pts.min(axis=0), pts.max(axis=0)
    pad = 0.1 * (hi - lo) + 0.1
    xs = np.linspace(lo[0] - pad[0], hi[0] + pad[0], 120)
    ys = np.linspace(lo[1] - pad[1], hi[1] + pad[1], 120)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    ax.contour(xs, ys, Z, levels=25, cmap="Greys")
    for beta, path in trajectories.items():
        path = np.asarray(path, float)
        ax.plot(path[:, 0], path[:, 1], ".-", label=f"beta = {beta}")
    ax.set_xlim(xs[0], xs[-1])
    ax.set_ylim(ys[0], ys[-1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
