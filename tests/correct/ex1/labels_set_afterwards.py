# style: curves first, labels set afterwards, grid from the autoscaled limits
import numpy as np
import matplotlib.pyplot as plt
from itertools import accumulate


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    start = (np.array(theta_init, dtype=float), np.zeros(len(theta_init)))

    def advance(state, _):
        theta, v = state
        v = beta * v + grad_fn(theta)
        return theta - lr * v, v

    return [theta for theta, _ in accumulate(range(num_steps), advance, initial=start)]


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {b: np.array(heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)) for b in reversed(betas)}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(figsize=(8, 5))
    drawn = {}
    for beta in reversed(list(trajectories)):
        path = np.array(trajectories[beta])
        drawn[beta], = ax.plot(path[:, 0], path[:, 1], lw=1)
    for beta, line in drawn.items():
        line.set_label(r"$\beta$=" + repr(float(beta)))
    ax.margins(0.15)
    ax.autoscale_view()
    xs, ys = np.linspace(*ax.get_xlim(), 120), np.linspace(*ax.get_ylim(), 120)
    Z = np.fromiter((loss_fn(np.array([x, y])) for y in ys for x in xs), dtype=float).reshape(120, 120)
    ax.contour(xs, ys, Z, 30, alpha=0.6)
    ax.set_xlabel("$x$")
    ax.set_ylabel("$y$")
    ax.legend()
    return fig
