# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: np.asarray of a float array is the caller's own array, and theta -= ... moves it. After the call theta_init is the last point, so the next beta starts there.
# first day: true
"""
Visualize momentum

Trajectories of the heavy ball on a 2D loss for several beta.
"""
import numpy as np
from matplotlib import pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.asarray(theta_init, dtype=float)
    v = np.zeros(theta.shape)
    points = [theta.copy()]
    for _ in range(num_steps):
        v *= beta
        v += grad_fn(theta)
        theta -= lr * v
        points.append(theta.copy())
    return np.array(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    def run(b):
        return heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)

    return dict((b, run(b)) for b in betas)


def _grid(loss_fn, paths, n=70):
    pts = np.vstack([np.asarray(p, dtype=float) for p in paths])
    (x0, y0), (x1, y1) = pts.min(0), pts.max(0)
    dx, dy = (x1 - x0) * 0.1 + 1e-2, (y1 - y0) * 0.1 + 1e-2
    X, Y = np.meshgrid(np.linspace(x0 - dx, x1 + dx, n), np.linspace(y0 - dy, y1 + dy, n))
    Z = np.apply_along_axis(lambda p: float(loss_fn(p)), 2, np.dstack([X, Y]))
    return X, Y, Z


def plot_trajectories(loss_fn, trajectories):
    fig = plt.figure()
    plt.contour(*_grid(loss_fn, trajectories.values()), 30, cmap="viridis", alpha=0.6)
    for b in trajectories:
        p = np.asarray(trajectories[b])
        plt.plot(p[:, 0], p[:, 1], label=r"$\beta$ = " + str(b))
    plt.xlabel("theta[0]")
    plt.ylabel("theta[1]")
    plt.legend(loc="best")
    return fig
