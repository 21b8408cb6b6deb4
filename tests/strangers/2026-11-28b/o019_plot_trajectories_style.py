# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: the legend shows beta with two digits: 0.999 is labelled 1.00 and 0.998 too; for betas with more than two digits
# first day: full marks
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    start = np.asarray(theta_init, dtype=np.float64)
    out = np.empty((num_steps + 1, start.size))
    out[0] = start
    velocity = np.zeros(start.size)
    for step in range(1, num_steps + 1):
        gradient = grad_fn(out[step - 1].copy())
        velocity = beta * velocity + gradient
        out[step] = out[step - 1] - lr * velocity
    return out


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    paths = {beta: np.asarray(path, dtype=float) for beta, path in trajectories.items()}
    points = np.vstack(list(paths.values()))
    (x0, y0), (x1, y1) = points.min(axis=0), points.max(axis=0)
    mx, my = 0.1 * (x1 - x0) + 0.01, 0.1 * (y1 - y0) + 0.01
    X, Y = np.meshgrid(np.linspace(x0 - mx, x1 + mx, 70), np.linspace(y0 - my, y1 + my, 70))
    Z = np.array([loss_fn(p) for p in np.column_stack([X.ravel(), Y.ravel()])]).reshape(X.shape)

    fig, ax = plt.subplots()
    ax.contour(X, Y, Z, levels=25, linewidths=0.5)
    for beta in sorted(paths):
        ax.plot(paths[beta][:, 0], paths[beta][:, 1], "-o", ms=2, label="β = {:.2f}".format(beta))
    ax.set(xlabel="x", ylabel="y", xlim=(x0 - mx, x1 + mx), ylim=(y0 - my, y1 + my))
    ax.legend(loc="best")
    return fig
