# style: float32 state, Fortran order, tuple of rows
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    path = np.zeros((num_steps + 1, len(theta_init)), dtype=np.float32, order="F")
    path[0] = theta_init
    v = np.zeros(len(theta_init), dtype=np.float32)
    for t in range(num_steps):
        v = np.float32(beta) * v + np.float32(grad_fn(path[t]))
        path[t + 1] = path[t] - np.float32(lr) * v
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = dict()
    for b in np.array(betas):
        result[b] = tuple(map(tuple, heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)))
    return result


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    pts = np.vstack([np.asarray(p, dtype=np.float32) for p in trajectories.values()])
    X, Y = np.meshgrid(np.linspace(pts[:, 0].min() - 1, pts[:, 0].max() + 1, 99), np.linspace(pts[:, 1].min() - 1, pts[:, 1].max() + 1, 99))
    Z = np.apply_along_axis(loss_fn, -1, np.dstack([X, Y]))
    ax.contour(X, Y, Z, 17)
    for b, p in trajectories.items():
        p = np.asarray(p, dtype=np.float32)
        ax.plot(p[:, 0], p[:, 1], label="$\\beta$: " + f"{b}")
    ax.legend()
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    return fig
