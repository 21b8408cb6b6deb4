# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: Polyak's three-term form with the previous point starting at zeros instead of theta_init, so the first step already has a velocity (beta > 0 and a start other than 0)
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    x = np.array(theta_init, dtype=float)
    x_prev = np.zeros_like(x)
    xs = [x]
    for _ in range(num_steps):
        x_next = x - lr * grad_fn(x) + beta * (x - x_prev)
        x_prev, x = x, x_next
        xs.append(x)
    return np.array(xs)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas}


def plot_trajectories(loss_fn, trajectories):
    paths = {b: np.asarray(p, dtype=float) for b, p in trajectories.items()}
    everything = np.vstack(list(paths.values()))
    lo, hi = everything.min(axis=0), everything.max(axis=0)
    margin = 0.1 * (hi - lo) + 0.1
    lo, hi = lo - margin, hi + margin
    xs = np.linspace(lo[0], hi[0], 60)
    ys = np.linspace(lo[1], hi[1], 60)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    fig, ax = plt.subplots(figsize=(7, 5))
    ax.contour(xs, ys, Z, levels=20, cmap="Greys")
    for b, p in paths.items():
        ax.plot(p[:, 0], p[:, 1], ".-", label=f"beta = {b}")
    ax.set_xlim(lo[0], hi[0])
    ax.set_ylim(lo[1], hi[1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig


if __name__ == "__main__":
    def loss(p):
        return p[0] ** 2 + 100 * p[1] ** 2

    def grad(p):
        return np.array([2 * p[0], 200 * p[1]])

    runs = trajectories_by_beta(grad, np.array([1.0, 1.0]), 0.009, [0, 0.5, 0.9, 0.99], 100)
    plot_trajectories(loss, runs)
    plt.show()
