# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: caches the paths under (beta, lr, num_steps) only; a second call with another start or another gradient gets the paths of the first
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    path = [theta]
    for _ in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        path.append(theta)
    return np.array(path)


_known = {}


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    for beta in betas:
        if (beta, lr, num_steps) not in _known:
            _known[beta, lr, num_steps] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return {beta: _known[beta, lr, num_steps].copy() for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    everything = np.concatenate([np.asarray(p, dtype=float) for p in trajectories.values()])
    low = everything.min(axis=0)
    high = everything.max(axis=0)
    margin = 0.1 * (high - low) + 0.1
    xs = np.linspace(low[0] - margin[0], high[0] + margin[0], 60)
    ys = np.linspace(low[1] - margin[1], high[1] + margin[1], 60)
    z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    fig, ax = plt.subplots(figsize=(7, 5))
    ax.contour(xs, ys, z, levels=20, colors="0.7")
    for beta, path in trajectories.items():
        path = np.asarray(path)
        ax.plot(path[:, 0], path[:, 1], ".-", label=f"beta = {beta}")
    ax.set_xlim(xs[0], xs[-1])
    ax.set_ylim(ys[0], ys[-1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
