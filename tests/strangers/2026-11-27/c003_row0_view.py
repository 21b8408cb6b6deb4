# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: theta is a view of row 0 of the result and is updated in place, so row 0 ends up holding the last point instead of the start.
# first day: false
# exercise 1
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    path = np.zeros((num_steps + 1, len(theta_init)))
    path[0] = theta_init
    theta = path[0]
    v = np.zeros(len(theta_init))
    for t in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta -= lr * v
        path[t + 1] = theta
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def _grid(points, n=70, margin=0.2):
    low, high = points.min(0), points.max(0)
    extra = margin * np.maximum(high - low, 1e-1)
    return [np.linspace(a - e, b + e, n) for a, b, e in zip(low, high, extra)]


def plot_trajectories(loss_fn, trajectories):
    everything = np.concatenate([np.asarray(t, float) for t in trajectories.values()])
    gx, gy = _grid(everything)
    heights = np.array([loss_fn(np.array([x, y])) for y in gy for x in gx]).reshape(len(gy), len(gx))
    figure = plt.figure()
    axes = figure.add_subplot(111)
    axes.contourf(gx, gy, heights, 25, alpha=0.6)
    for b in trajectories:
        xy = np.asarray(trajectories[b])
        axes.plot(*xy.T, lw=1.2, label=r"$\beta$ = " + str(b))
    axes.set(xlabel="theta[0]", ylabel="theta[1]", xlim=(gx[0], gx[-1]), ylim=(gy[0], gy[-1]))
    axes.legend(loc="best")
    return figure


if __name__ == "__main__":
    figure = plot_trajectories(lambda z: z[0] ** 2 + 100 * z[1] ** 2,
        trajectories_by_beta(lambda z: np.array([2 * z[0], 200 * z[1]]), np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100))
    plt.show()
