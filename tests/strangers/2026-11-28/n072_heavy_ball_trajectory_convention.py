# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: PyTorch's dampening = beta from the second step on (first buffer is the bare gradient), so later gradients count only (1 - beta) times: wrong for every beta > 0 from row 2 on
# first day: true

# section 4.4, exercise 1

import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps, dampening=None):
    """As torch.optim.SGD does it: the first buffer is the gradient itself."""
    if dampening is None:
        dampening = beta
    theta = np.array(theta_init, dtype=float)
    buf = None
    points = [theta]
    for _ in range(num_steps):
        d_p = np.array(grad_fn(theta), dtype=float)
        if buf is None:
            buf = d_p
        else:
            buf = beta * buf + (1 - dampening) * d_p
        theta = theta - lr * buf
        points.append(theta)
    return np.stack(points)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(figsize=(7, 5))
    pts = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    lo, hi = pts.min(axis=0), pts.max(axis=0)
    pad = 0.15 * (hi - lo) + 0.1
    xs = np.linspace(lo[0] - pad[0], hi[0] + pad[0], 80)
    ys = np.linspace(lo[1] - pad[1], hi[1] + pad[1], 80)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    ax.contour(xs, ys, Z, levels=20, cmap="Greys")
    for beta, p in trajectories.items():
        p = np.asarray(p, dtype=float)
        ax.plot(p[:, 0], p[:, 1], ".-", label=f"beta = {beta}")
    ax.set_xlim(xs[0], xs[-1])
    ax.set_ylim(ys[0], ys[-1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
