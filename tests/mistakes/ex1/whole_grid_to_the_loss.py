# mistake: crash.type_error
# wrong: plot_trajectories
# story: loss_fn is called once with the whole grid, where it takes one point

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros(theta.shape)
    path = [theta]
    for _ in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        path.append(theta)
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    stacked = np.concatenate([np.asarray(p, dtype=float) for p in trajectories.values()])
    lo, hi = stacked.min(axis=0) - 0.4, stacked.max(axis=0) + 0.4
    grid = np.array(np.meshgrid(np.linspace(lo[0], hi[0], 75), np.linspace(lo[1], hi[1], 75)))
    fig, ax = plt.subplots()
    ax.contour(grid[0], grid[1], loss_fn(grid), 25)
    for beta, path in trajectories.items():
        ax.plot(*np.asarray(path).T, label=f"beta = {beta}")
    ax.set(xlabel="x", ylabel="y", xlim=(lo[0], hi[0]), ylim=(lo[1], hi[1]))
    ax.legend()
    return fig
