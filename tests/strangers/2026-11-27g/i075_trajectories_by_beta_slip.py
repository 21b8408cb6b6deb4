# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: late binding: the lambdas all look up b when they are called, so every key gets the trajectory of the last beta (two or more different betas)
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
    jobs = {}
    for b in betas:
        jobs[b] = lambda: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return {key: job() for key, job in jobs.items()}


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
