# mistake: plot.labels
# wrong: plot_trajectories
# story: the four values of the text are the legend, whatever the dictionary holds
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    th = np.array(theta_init, dtype=float)
    v = np.zeros_like(th)
    out = [th.copy()]
    for i in range(num_steps):
        g = grad_fn(th)
        v = beta * v + lr * g
        th -= v
        out.append(th.copy())
    return np.stack(out)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    fig = plt.figure(figsize=(8, 6))
    points = np.vstack(list(trajectories.values()))
    lo, hi = points.min(axis=0) - 0.2, points.max(axis=0) + 0.2
    X, Y = np.meshgrid(np.linspace(lo[0], hi[0], 100), np.linspace(lo[1], hi[1], 100))
    Z = np.apply_along_axis(loss_fn, -1, np.stack([X, Y], axis=-1))
    plt.contour(X, Y, Z, levels=25)
    for label, path in zip(["0.99", "0.9", "0.5", "0"], trajectories.values()):
        plt.plot(path[:, 0], path[:, 1], label=label)
    plt.xlabel("x")
    plt.ylabel("y")
    plt.legend()
    return fig
