# kind: right
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: all betas walk side by side in one array (k, d); the gradient is still taken for one theta at a time
# first day: accepted
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """All points that classical momentum visits, start first."""
    # Polyak's form: gradient step plus beta times the last move
    here = np.array(theta_init, dtype=float)
    before = here.copy()
    rows = [here]
    while len(rows) <= num_steps:
        here, before = here - lr * grad_fn(here) + beta * (here - before), here
        rows.append(here)
    return np.vstack(rows)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One path per beta."""
    betas = list(betas)
    start = np.array(theta_init, dtype=float)
    thetas = np.tile(start, (len(betas), 1))
    vs = np.zeros_like(thetas)
    column = np.array(betas, dtype=float).reshape(-1, 1)
    film = np.empty((len(betas), num_steps + 1, start.size))
    film[:, 0] = thetas
    for t in range(num_steps):
        grads = np.array([grad_fn(row.copy()) for row in thetas]).reshape(thetas.shape)
        vs = column * vs + grads
        thetas = thetas - lr * vs
        film[:, t + 1] = thetas
    return {beta: film[k] for k, beta in enumerate(betas)}


def plot_trajectories(loss_fn, trajectories):
    """Paths on top of the contours of the loss."""
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, path) in zip(axes[0], trajectories.items()):
        path = np.array(path, dtype=float)
        x, y = path[:, 0], path[:, 1]
        dx = 0.1 * (x.max() - x.min()) or 0.5
        dy = 0.1 * (y.max() - y.min()) or 0.5
        gx = np.linspace(x.min() - dx, x.max() + dx, 60)
        gy = np.linspace(y.min() - dy, y.max() + dy, 60)
        X, Y = np.meshgrid(gx, gy)
        Z = np.zeros(X.shape)
        for i in range(X.shape[0]):
            for j in range(X.shape[1]):
                Z[i, j] = loss_fn(np.array([X[i, j], Y[i, j]]))
        ax.contour(X, Y, Z, 20)
        ax.plot(x, y, "r-o", ms=2)
        ax.set_title("beta = " + str(beta))
        ax.set_xlabel("theta[0]")
        ax.set_ylabel("theta[1]")
    fig.tight_layout()
    return fig


if __name__ == "__main__":
    print("ex1_visualize.py is done")
