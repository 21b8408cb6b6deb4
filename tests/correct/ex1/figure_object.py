# style: matplotlib's Figure without pyplot, legend made from an explicit list
import numpy as np
from matplotlib.figure import Figure


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Recursive."""
    def go(path, v):
        if len(path) == num_steps + 1:
            return path
        v = beta * v + grad_fn(path[-1])
        return go(path + [path[-1] - lr * v], v)

    return np.array(go([np.array(theta_init, dtype=float)], 0.0))


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {float(b): heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in np.asarray(betas)}


def plot_trajectories(loss_fn, trajectories):
    fig = Figure(figsize=(8, 6))
    ax = fig.add_subplot()
    points = np.vstack(list(trajectories.values()))
    m = np.ptp(points, axis=0) * 0.15
    (xa, ya), (xb, yb) = points.min(axis=0) - m, points.max(axis=0) + m
    X, Y = np.meshgrid(np.linspace(xa, xb, 90), np.linspace(ya, yb, 90))
    Z = np.vectorize(lambda x, y: float(loss_fn(np.array([x, y]))))(X, Y)
    ax.contour(X, Y, Z, levels=25, linewidths=0.5)
    lines, names = [], []
    for beta in sorted(trajectories, reverse=True):
        lines += ax.plot(trajectories[beta][:, 0], trajectories[beta][:, 1], marker=".")
        names.append(f"{beta:g}")
    ax.legend(lines, names, title="beta")
    ax.set(xlabel="x", ylabel="y", title="Trajectories")
    return fig
