# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: The lambdas are called after the loop is over, and all see the last beta. Every key holds the trajectory of the last beta in the list.
# first day: true
# Exercise 4.4.1
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Heavy ball; every visited point is a row of the result."""
    start = np.asarray(theta_init, dtype=np.float64)
    points = np.zeros((num_steps + 1, start.size))
    points[0] = start
    velocity = np.zeros(start.size)
    for t in range(num_steps):
        velocity = beta * velocity + grad_fn(points[t].copy())
        points[t + 1] = points[t] - lr * velocity
    return points


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    jobs = {}
    for beta in betas:
        jobs[beta] = lambda: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return {key: job() for key, job in jobs.items()}


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


if __name__ == "__main__":
    loss = lambda z: z[0] ** 2 + 100 * z[1] ** 2
    grad = lambda z: np.array([2 * z[0], 200 * z[1]])
    runs = trajectories_by_beta(grad, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(loss, runs)
    plt.show()
