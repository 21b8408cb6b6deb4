# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: two mistakes: draws only every tenth point 'so that the picture stays readable', so the line leaves out most of the path, and set_xlabel is called twice (copy-paste), so the upward axis has no label
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    points = [theta]
    for _ in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        points.append(theta)
    return np.array(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One run per beta."""
    results = {}
    for beta in betas:
        results[beta] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return results


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    everything = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    lo, hi = everything.min(axis=0) - 0.25, everything.max(axis=0) + 0.25
    xs, ys = (np.linspace(l, h, 75) for l, h in zip(lo, hi))
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    ax.contour(xs, ys, Z, levels=20, linewidths=0.5)
    for beta, path in trajectories.items():
        thin = np.asarray(path, dtype=float)[::10]
        ax.plot(thin[:, 0], thin[:, 1], marker="o", markersize=2, label=f"beta {beta}")
    ax.set_xlim(lo[0], hi[0])
    ax.set_ylim(lo[1], hi[1])
    ax.set_xlabel("x")
    ax.set_xlabel("y")
    plt.legend()
    return fig


if __name__ == "__main__":
    path = trajectories_by_beta(lambda p: np.array([2, 200]) * p, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(lambda p: p[0] ** 2 + 100 * p[1] ** 2, path)
    plt.show()
