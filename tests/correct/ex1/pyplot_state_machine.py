# style: pyplot calls only, LaTeX labels, plt.show() before the return
import numpy as np
from matplotlib import pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = theta_init.copy()
    velocity = np.zeros_like(theta)
    history = [theta]
    for i in range(num_steps):
        velocity = beta * velocity + grad_fn(theta)
        theta = theta - lr * velocity
        history.append(theta)
    return history


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    trajectories = {}
    for beta in betas:
        trajectories[beta] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return trajectories


def plot_trajectories(loss_fn, trajectories):
    plt.figure(figsize=(9, 6))
    pts = np.concatenate([np.asarray(p) for p in trajectories.values()])
    r = 1.15 * np.abs(pts).max(axis=0)
    X, Y = np.meshgrid(np.linspace(-r[0], r[0], 120), np.linspace(-r[1], r[1], 120))
    Z = np.zeros(X.shape)
    for i in range(X.shape[0]):
        for j in range(X.shape[1]):
            Z[i, j] = loss_fn(np.array([X[i, j], Y[i, j]]))
    plt.contourf(X, Y, Z, 40, cmap="viridis", alpha=0.4)
    plt.contour(X, Y, Z, 20, colors="k", linewidths=0.4)
    plt.colorbar()
    for beta, path in trajectories.items():
        xs, ys = np.asarray(path).T
        plt.plot(xs, ys, "o-", markersize=3, label=r"$\beta = %g$" % beta)
        plt.plot(xs[0], ys[0], "k*", markersize=12)
    plt.title("Heavy ball for several betas")
    plt.xlabel(r"$\theta_1$")
    plt.ylabel(r"$\theta_2$")
    plt.legend(loc="upper right")
    plt.grid(alpha=0.2)
    plt.tight_layout()
    fig = plt.gcf()
    plt.show()
    return fig
