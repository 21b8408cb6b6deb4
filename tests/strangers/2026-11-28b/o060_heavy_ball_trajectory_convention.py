# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: PyTorch's SGD with dampening = beta: the first velocity is g, every later gradient counts only (1 - beta); for every beta > 0 and num_steps >= 2
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    path = [theta.copy()]
    buf = None
    dampening = beta
    for _ in range(num_steps):
        d_p = np.array(grad_fn(theta), dtype=float)
        if buf is None:
            buf = d_p.copy()
        else:
            buf = beta * buf + (1 - dampening) * d_p
        theta = theta - lr * buf
        path.append(theta.copy())
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


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
