# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: the legend shows beta with one decimal only, so 0.99 is shown as 1.0 (and 0.25 as 0.2): the value of beta is not in the label (betas with more than one decimal)
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Classical momentum, all the points."""
    start = np.asarray(theta_init, dtype=np.float64)
    out = np.empty((num_steps + 1, start.size))
    out[0] = start
    velocity = np.zeros(start.size)
    for t in range(1, num_steps + 1):
        velocity = beta * velocity + grad_fn(out[t - 1].copy())
        out[t] = out[t - 1] - lr * velocity
    return out


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One trajectory per beta."""
    result = {}
    for beta in betas:
        result[beta] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    paths = {beta: np.asarray(p, dtype=float) for beta, p in trajectories.items()}
    allpts = np.concatenate(list(paths.values()))
    left, bottom = allpts.min(axis=0) - 0.3
    right, top = allpts.max(axis=0) + 0.3
    xs, ys = np.linspace(left, right, 70), np.linspace(bottom, top, 70)
    Z = [[loss_fn(np.array([x, y])) for x in xs] for y in ys]
    fig, ax = plt.subplots(figsize=(8, 6))
    ax.contourf(xs, ys, Z, 25, cmap="viridis", alpha=0.6)
    for beta, p in paths.items():
        ax.plot(p[:, 0], p[:, 1], label=rf"$\beta$ = {beta:.1f}")
    ax.set(xlim=(left, right), ylim=(bottom, top), xlabel="x", ylabel="y")
    ax.legend(loc="best")
    return fig
