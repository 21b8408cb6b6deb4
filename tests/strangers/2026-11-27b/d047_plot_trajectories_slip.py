# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: The label shows beta with one digit after the point, so 0.99 reads 1.0 and 0.95 reads 0.9 or 1.0.
# first day: true
"""Exercise, section 4.4 (momentum)."""

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    start = np.asarray(theta_init, dtype=np.float64)
    points = np.empty((num_steps + 1, start.size))
    points[0] = start
    velocity = np.zeros(start.size)
    for k in range(1, num_steps + 1):
        velocity = beta * velocity + np.asarray(grad_fn(points[k - 1].copy()), float)
        points[k] = points[k - 1] - lr * velocity
    return points


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    def span(c):
        vals = np.concatenate([tr[:, c] for tr in trajectories.values()])
        w = vals.max() - vals.min() + 0.2
        return np.linspace(vals.min() - 0.1 * w, vals.max() + 0.1 * w, 75)
    xs, ys = span(0), span(1)
    zs = [[loss_fn(np.array([x, y])) for x in xs] for y in ys]
    fig, ax = plt.subplots()
    ax.contourf(xs, ys, zs, levels=15, cmap="Greys")
    for beta, tr in trajectories.items():
        ax.plot(tr[:, 0], tr[:, 1], label=f"beta {beta:.1f}")
    ax.set(xlabel="first coordinate", ylabel="second coordinate")
    ax.legend()
    return fig


if __name__ == "__main__":
    # Whatever you want to try out belongs here: grading leaves this block out.
    print("Is it right? Type: grader grade ex1")
