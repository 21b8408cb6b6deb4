# mistake: steps.minus1 | hist.no_end
# wrong: heavy_ball_trajectory
# follows: trajectories_by_beta
# story: thinks that num_steps counts the points
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    path = np.empty((num_steps, len(theta_init)))
    path[0] = theta_init
    v = np.zeros(len(theta_init))
    for t in range(1, num_steps):
        v = beta * v + grad_fn(path[t - 1])
        path[t] = path[t - 1] - lr * v
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    everything = np.vstack(list(trajectories.values()))
    lo, hi = everything.min(axis=0), everything.max(axis=0)
    pad = 0.1 * (hi - lo) + 1e-3
    xs = np.linspace(lo[0] - pad[0], hi[0] + pad[0], 120)
    ys = np.linspace(lo[1] - pad[1], hi[1] + pad[1], 120)
    X, Y = np.meshgrid(xs, ys)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])

    fig, ax = plt.subplots(figsize=(7, 5))
    ax.contour(X, Y, Z, levels=20, cmap="Greys")
    for beta, path in trajectories.items():
        ax.plot(path[:, 0], path[:, 1], ".-", label=f"beta = {beta}")
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
