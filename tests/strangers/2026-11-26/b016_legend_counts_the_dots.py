# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: A start marker is drawn after each line, and legend() is given one text per beta: it hands them to the artists in the order drawn, so the second beta's name stands at the first start marker and the second line has the third beta's.
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def _visit(grad_fn, x, lr, beta):
    """Yield the points of the heavy ball for ever."""
    vel = np.zeros(x.shape)
    while True:
        yield x
        vel = beta * vel + np.asarray(grad_fn(x), dtype=float)
        x = x - lr * vel


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    walk = _visit(grad_fn, np.array(theta_init, dtype=float), lr, beta)
    return np.stack([next(walk) for _ in range(num_steps + 1)])


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    pts = np.concatenate([np.asarray(t, dtype=float) for t in trajectories.values()])
    xlo, ylo = pts.min(axis=0)
    xhi, yhi = pts.max(axis=0)
    dx = 0.1 * (xhi - xlo) + 0.05
    dy = 0.1 * (yhi - ylo) + 0.05
    xs = np.linspace(xlo - dx, xhi + dx, 60)
    ys = np.linspace(ylo - dy, yhi + dy, 60)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])

    fig, ax = plt.subplots(figsize=(6, 6))
    ax.contour(xs, ys, Z, levels=20, colors="lightgray")
    for path in trajectories.values():
        path = np.asarray(path)
        ax.plot(path[:, 0], path[:, 1])
        ax.plot(path[0, 0], path[0, 1], "ko", ms=4)
    ax.legend([f"beta = {beta}" for beta in trajectories])
    ax.set_xlabel("$x$")
    ax.set_ylabel("$y$")
    return fig


if __name__ == "__main__":
    loss = lambda z: z[0] ** 2 + 100 * z[1] ** 2
    grad = lambda z: np.array([2 * z[0], 200 * z[1]])
    runs = trajectories_by_beta(grad, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(loss, runs)
    plt.show()
