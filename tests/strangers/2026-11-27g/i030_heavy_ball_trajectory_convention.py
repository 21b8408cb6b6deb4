# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: PyTorch's dampening: the buffer starts as the first gradient, every later gradient is multiplied by (1 - beta); wrong from row 2 on for any beta > 0
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    """Heavy ball, written the way torch.optim.SGD does it."""
    theta = np.array(theta_init, dtype=float)
    dampening = beta                 # so that the buffer stays an average of gradients
    buf = None
    path = [theta.copy()]
    for _ in range(num_steps):
        d_p = np.asarray(grad_fn(theta), dtype=float)
        if beta != 0:
            if buf is None:
                buf = d_p.copy()
            else:
                buf = beta * buf + (1 - dampening) * d_p
            d_p = buf
        theta = theta - lr * d_p
        path.append(theta.copy())
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(figsize=(7, 5))
    pts = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    low, high = pts.min(axis=0), pts.max(axis=0)
    pad = 0.1 * (high - low) + 1e-3
    low, high = low - pad, high + pad
    xs = np.linspace(low[0], high[0], 80)
    ys = np.linspace(low[1], high[1], 80)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    ax.contour(xs, ys, Z, levels=20, cmap="viridis", alpha=0.6)
    for beta, path in trajectories.items():
        path = np.asarray(path, dtype=float)
        ax.plot(path[:, 0], path[:, 1], marker=".", markersize=3, label=f"beta = {beta}")
    ax.set_xlim(low[0], high[0])
    ax.set_ylim(low[1], high[1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig


if __name__ == "__main__":
    def bowl(p):
        return p[0] ** 2 + 100 * p[1] ** 2

    def slope(p):
        return np.array([2 * p[0], 200 * p[1]])

    start = np.array([1.0, 1.0])
    for lr in (0.004, 0.009):
        paths = trajectories_by_beta(slope, start, lr, [0, 0.5, 0.9, 0.99], 100)
        plot_trajectories(bowl, paths)
        print("lr", lr, {b: float(bowl(p[-1])) for b, p in paths.items()})
