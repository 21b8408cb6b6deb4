# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: keys are rounded to two digits to avoid 0.30000000000000004, so betas like 0.999 or 0.995 are not found under their own number (and collide)
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Every point of heavy ball, one row per update."""
    start = np.asarray(theta_init, dtype=np.float64)
    out = np.empty((num_steps + 1, start.size))
    out[0] = start
    vel = np.zeros(start.size)
    for t in range(1, num_steps + 1):
        vel = beta * vel + grad_fn(out[t - 1].copy())
        out[t] = out[t - 1] - lr * vel
    return out


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    results = {}
    for beta in betas:
        key = round(float(beta), 2)
        if key not in results:
            results[key] = heavy_ball_trajectory(grad_fn, np.copy(theta_init), lr, beta, num_steps)
    return results


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        x, y = np.array(path, dtype=float).T
        mx = 0.1 * np.ptp(x) + 0.05
        my = 0.1 * np.ptp(y) + 0.05
        X, Y = np.meshgrid(np.linspace(x.min() - mx, x.max() + mx, 60),
                           np.linspace(y.min() - my, y.max() + my, 60))
        Z = np.zeros(X.shape)
        for i in range(X.shape[0]):
            for j in range(X.shape[1]):
                Z[i, j] = loss_fn(np.array([X[i, j], Y[i, j]]))
        ax.contour(X, Y, Z, 20)
        ax.plot(x, y, "r-", linewidth=1)
        ax.set_title("beta = " + str(beta))
        ax.set_xlabel("theta[0]")
        ax.set_ylabel("theta[1]")
    fig.tight_layout()
    return fig


if __name__ == "__main__":
    path = trajectories_by_beta(lambda p: np.array([2, 200]) * p, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(lambda p: p[0] ** 2 + 100 * p[1] ** 2, path)
    plt.show()
