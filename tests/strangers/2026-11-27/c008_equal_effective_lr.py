# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: Each beta is run with lr (1 - beta) so that the effective rates agree; the same lr was asked for.
# first day: true
"""Section 4.4, exercise 1."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Preallocated buffer, one row per iterate."""
    x0 = np.asarray(theta_init, dtype=np.float64)
    out = np.empty((num_steps + 1, x0.size))
    out[0] = x0
    velocity = np.zeros(x0.size)
    for k in range(num_steps):
        velocity = beta * velocity + np.asarray(grad_fn(out[k].copy()))
        out[k + 1] = out[k] - lr * velocity
    return out


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """Adjust the learning rate for every beta (see 'Common Mistake')."""
    out = {}
    for beta in betas:
        scaled_lr = lr * (1 - beta)
        out[beta] = heavy_ball_trajectory(grad_fn, theta_init, scaled_lr, beta, num_steps)
    return out


def _grid(points, n=70, margin=0.2):
    low, high = points.min(0), points.max(0)
    extra = margin * np.maximum(high - low, 1e-1)
    return [np.linspace(a - e, b + e, n) for a, b, e in zip(low, high, extra)]


def plot_trajectories(loss_fn, trajectories):
    everything = np.concatenate([np.asarray(t, float) for t in trajectories.values()])
    gx, gy = _grid(everything)
    heights = np.array([loss_fn(np.array([x, y])) for y in gy for x in gx]).reshape(len(gy), len(gx))
    figure = plt.figure()
    axes = figure.add_subplot(111)
    axes.contourf(gx, gy, heights, 25, alpha=0.6)
    for b in trajectories:
        xy = np.asarray(trajectories[b])
        axes.plot(*xy.T, lw=1.2, label=r"$\beta$ = " + str(b))
    axes.set(xlabel="theta[0]", ylabel="theta[1]", xlim=(gx[0], gx[-1]), ylim=(gy[0], gy[-1]))
    axes.legend(loc="best")
    return figure
