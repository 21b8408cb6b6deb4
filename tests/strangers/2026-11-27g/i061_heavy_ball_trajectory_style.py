# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: the states (theta, v) come out of itertools.accumulate, no loop is written
# first day: accepted
from itertools import accumulate

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    def update(state, _):
        theta, v = state
        v = beta * v + np.asarray(grad_fn(theta), dtype=float)
        return theta - lr * v, v

    theta0 = np.array(theta_init, dtype=float)
    states = accumulate(range(num_steps), update, initial=(theta0, np.zeros_like(theta0)))
    return np.array([theta for theta, _ in states])


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    walks = [heavy_ball_trajectory(grad_fn, np.array(theta_init, float), lr, b, num_steps) for b in betas]
    return dict(zip(betas, walks))


def _frame(trajectories):
    everything = np.concatenate([np.array(p, float) for p in trajectories.values()])
    lo = everything.min(0)
    hi = everything.max(0)
    room = np.maximum(0.08 * (hi - lo), 0.05)
    return lo - room, hi + room


def plot_trajectories(loss_fn, trajectories):
    lo, hi = _frame(trajectories)
    X, Y = np.meshgrid(np.linspace(lo[0], hi[0], 90), np.linspace(lo[1], hi[1], 90))
    flat = np.column_stack([X.ravel(), Y.ravel()])
    Z = np.array([float(loss_fn(point)) for point in flat]).reshape(X.shape)
    fig = plt.figure()
    ax = fig.add_subplot(1, 1, 1)
    ax.contourf(X, Y, Z, levels=25, cmap="Blues")
    for beta in trajectories:
        p = np.array(trajectories[beta], float)
        ax.plot(p[:, 0], p[:, 1], "-", label="beta %s" % beta)
    ax.axis([lo[0], hi[0], lo[1], hi[1]])
    ax.set_xlabel("first coordinate")
    ax.set_ylabel("second coordinate")
    ax.legend()
    return fig


if __name__ == "__main__":
    loss = lambda p: p[0] ** 2 + 100 * p[1] ** 2
    grad = lambda p: np.array([2 * p[0], 200 * p[1]])
    runs = trajectories_by_beta(grad, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(loss, runs)
    for beta, path in runs.items():
        print(beta, path[-1])
