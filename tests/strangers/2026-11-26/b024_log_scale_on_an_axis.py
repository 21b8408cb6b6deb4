# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: The contour levels are spaced logarithmically, and, by the same thought, so is the x axis: set_xscale("log") leaves no room for x <= 0, so the part of the paths left of zero is not in the picture.
# first day: vague
"""Exercise 1: momentum, seen from above."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    # second form of the update: lr is inside the velocity
    x = np.array(theta_init).astype(float)
    step = 0.0 * x
    trace = [x.copy()]
    k = 0
    while k < num_steps:
        g = np.asarray(grad_fn(x.copy()), dtype=float)
        step = beta * step + lr * g
        x = x - step
        trace.append(x.copy())
        k += 1
    return np.vstack(trace)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One run per beta, all from the same start."""
    result = {}
    for beta in betas:
        result[beta] = heavy_ball_trajectory(grad_fn, np.array(theta_init), lr, beta, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    whole = np.concatenate([np.asarray(t, dtype=float) for t in trajectories.values()])
    lo = whole.min(axis=0) - 0.2
    hi = whole.max(axis=0) + 0.2
    X, Y = np.meshgrid(np.linspace(lo[0], hi[0], 120), np.linspace(lo[1], hi[1], 120))
    Z = np.reshape([loss_fn(np.array([x, y])) for x, y in zip(X.flat, Y.flat)], X.shape)

    # the losses differ by orders of magnitude
    shifted = Z - Z.min()
    levels = Z.min() + np.geomspace(max(shifted.max() * 1e-4, 1e-12), max(shifted.max(), 1e-11), 20)

    fig, ax = plt.subplots()
    ax.contour(X, Y, Z, levels=levels, colors="gray", linewidths=0.5)
    ax.set_xscale("log")
    for beta, t in trajectories.items():
        t = np.asarray(t)
        ax.plot(t[:, 0], t[:, 1], label=f"beta = {beta}")
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig


if __name__ == "__main__":
    loss = lambda z: z[0] ** 2 + 100 * z[1] ** 2
    grad = lambda z: np.array([2 * z[0], 200 * z[1]])
    runs = trajectories_by_beta(grad, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(loss, runs)
    plt.show()
