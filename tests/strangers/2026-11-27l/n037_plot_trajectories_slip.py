# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: meshgrid with indexing='ij' but contour reads rows as y: the contours are those of the mirrored loss (any loss which is not symmetric in x and y)
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
    return {b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    pts = np.concatenate([np.asarray(p, float) for p in trajectories.values()])
    m = 1.15 * np.abs(pts).max() + 0.1
    grid = np.linspace(-m, m, 70)
    A, C = np.meshgrid(grid, grid, indexing="ij")
    Z = np.array([loss_fn(np.array(p)) for p in zip(A.ravel(), C.ravel())]).reshape(A.shape)
    ax.contour(grid, grid, Z, 30)
    for beta in trajectories:
        p = np.asarray(trajectories[beta], float)
        ax.plot(p[:, 0], p[:, 1], label=r"$\beta$ = %s" % beta)
    ax.set(xlabel="x", ylabel="y", xlim=(-m, m), ylim=(-m, m))
    ax.legend()
    return fig


if __name__ == "__main__":
    path = trajectories_by_beta(lambda p: np.array([2, 200]) * p, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(lambda p: p[0] ** 2 + 100 * p[1] ** 2, path)
    plt.show()
