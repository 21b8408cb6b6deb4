# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: thins long paths to every 10th point so that the plot stays light: the line leaves out points (and maybe the last one); wrong for paths of more than 50 points
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
    """Same start, same lr, one run for every beta."""
    runs = [heavy_ball_trajectory(grad_fn, np.array(theta_init), lr, b, num_steps) for b in betas]
    return dict(zip(betas, runs))


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    big = np.concatenate(list(trajectories.values()))
    lo = big.min(axis=0) - 0.2
    hi = big.max(axis=0) + 0.2
    gx = np.linspace(lo[0], hi[0], 64)
    gy = np.linspace(lo[1], hi[1], 64)
    gz = [[loss_fn(np.array([x, y])) for x in gx] for y in gy]
    ax.contour(gx, gy, gz, 18, colors="lightgray")
    for beta, path in sorted(trajectories.items()):
        step = 10 if len(path) > 50 else 1
        ax.plot(path[::step, 0], path[::step, 1], marker=".", label="beta=%g" % beta)
    ax.set_xlim(lo[0], hi[0])
    ax.set_ylim(lo[1], hi[1])
    ax.set_xlabel("first coordinate")
    ax.set_ylabel("second coordinate")
    ax.legend()
    return fig


if __name__ == "__main__":
    grad = lambda p: np.array([2 * p[0], 200 * p[1]])
    runs = trajectories_by_beta(grad, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(lambda p: p[0] ** 2 + 100 * p[1] ** 2, runs).savefig("momentum.png")
