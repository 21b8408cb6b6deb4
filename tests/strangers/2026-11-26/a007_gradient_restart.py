# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: The velocity is set back to zero whenever it points uphill (gradient restart). Heavy ball as the exercise defines it never restarts.
# first day: nothing
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    path = [theta]
    for _ in range(num_steps):
        g = grad_fn(theta)
        if np.dot(g, v) < 0:        # rolling uphill: restart the momentum
            v = np.zeros_like(v)
        v = beta * v + g
        theta = theta - lr * v
        path.append(theta)
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(figsize=(7, 5))
    pts = np.vstack([np.asarray(p, float) for p in trajectories.values()])
    lo, hi = pts.min(axis=0), pts.max(axis=0)
    pad = 0.1 * (hi - lo) + 0.1
    xs = np.linspace(lo[0] - pad[0], hi[0] + pad[0], 120)
    ys = np.linspace(lo[1] - pad[1], hi[1] + pad[1], 120)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    ax.contour(xs, ys, Z, levels=25, cmap="Greys")
    for beta, path in trajectories.items():
        path = np.asarray(path, float)
        ax.plot(path[:, 0], path[:, 1], ".-", label=f"beta = {beta}")
    ax.set_xlim(xs[0], xs[-1])
    ax.set_ylim(ys[0], ys[-1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
