# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: The array of points has the dtype of theta_init. With an integer start every stored point is truncated, and the next step starts from the truncated one.
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta_init = np.asarray(theta_init)
    out = np.zeros((num_steps + 1,) + theta_init.shape, dtype=theta_init.dtype)
    out[0] = theta_init
    v = np.zeros(theta_init.shape)
    for i in range(num_steps):
        v = beta * v + grad_fn(out[i].copy())
        out[i + 1] = out[i] - lr * v
    return out


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


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
