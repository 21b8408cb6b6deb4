# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: treats a zero gradient as arrival and fills the remaining rows with that point, though the velocity is still carrying theta through; e.g. L = x^2/2, lr = 1, beta = 0.5, start 1: step 1 lands on 0 and should go on to -0.5
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps, tol=1e-10):
    """All points that classical momentum visits, start first."""
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    path = np.zeros((num_steps + 1, theta.size))
    path[0] = theta
    for t in range(1, num_steps + 1):
        g = grad_fn(theta)
        if np.linalg.norm(g) < tol:      # converged: nothing moves any more
            path[t:] = theta
            break
        v = beta * v + g
        theta = theta - lr * v
        path[t] = theta
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One path per beta."""
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    """Paths on top of the contours of the loss."""
    fig, ax = plt.subplots(figsize=(7, 5))
    everything = np.concatenate([np.asarray(p, dtype=float) for p in trajectories.values()])
    low, high = everything.min(axis=0), everything.max(axis=0)
    span = np.where(high > low, high - low, 1.0)
    low, high = low - 0.1 * span, high + 0.1 * span
    xs = np.linspace(low[0], high[0], 80)
    ys = np.linspace(low[1], high[1], 80)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    ax.contour(xs, ys, Z, levels=25, cmap="Greys")
    for beta, path in trajectories.items():
        path = np.asarray(path, dtype=float)
        ax.plot(path[:, 0], path[:, 1], ".-", label=f"beta = {beta}")
    ax.set_xlim(low[0], high[0])
    ax.set_ylim(low[1], high[1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig


if __name__ == "__main__":
    print("ex1_visualize.py is done")
