# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: PyTorch's dampening = beta: from the second step on the gradient is weighted with (1 - beta), while the first one enters the buffer in full.
# first day: true
"""My solution."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Same logic as torch.optim.SGD."""
    dampening = beta
    param = np.array(theta_init, dtype=np.float64)
    momentum_buffer = None
    points = [param.copy()]
    for _ in range(num_steps):
        d_p = np.asarray(grad_fn(param.copy()), dtype=np.float64)
        if momentum_buffer is None:
            momentum_buffer = d_p.copy()
        else:
            momentum_buffer = beta * momentum_buffer + (1 - dampening) * d_p
        param = param - lr * momentum_buffer
        points.append(param.copy())
    return np.stack(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


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
