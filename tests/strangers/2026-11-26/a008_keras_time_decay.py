# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: The learning rate decays as lr / (1 + decay * t) with decay = lr / num_steps, as Keras' SGD(decay=...) does. The exercise uses the same lr at every step.
# first day: nothing
import numpy as np
from matplotlib import pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    w = np.asarray(theta_init).astype("float64")
    moment = np.zeros(w.shape)
    decay = lr / max(num_steps, 1)
    weights = [w]
    for iteration in range(num_steps):
        lr_t = lr * (1.0 / (1.0 + decay * iteration))
        moment = beta * moment - lr_t * grad_fn(w)
        w = w + moment
        weights.append(w)
    return np.array(weights)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One trajectory for each beta, all from the same start."""
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, np.array(theta_init, float), lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    fig = plt.figure()
    ax = fig.add_subplot()
    for beta in sorted(trajectories):
        ax.plot(*np.transpose(trajectories[beta]), marker="o", ms=2, lw=1, label=r"$\beta$ = " + str(beta))
    ax.margins(0.15)
    (xa, xb), (ya, yb) = ax.get_xlim(), ax.get_ylim()
    gx, gy = np.meshgrid(np.linspace(xa, xb, 100), np.linspace(ya, yb, 100))
    grid = np.column_stack([gx.ravel(), gy.ravel()])
    heights = np.apply_along_axis(loss_fn, 1, grid).reshape(gx.shape)
    ax.contour(gx, gy, heights, 30, alpha=0.5)
    ax.set(xlabel="x", ylabel="y", title="Heavy ball", xlim=(xa, xb), ylim=(ya, yb))
    ax.legend(loc="best")
    return fig
