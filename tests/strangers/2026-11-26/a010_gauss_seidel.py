# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: The coordinates are updated one after the other, and the gradient is evaluated again in between, so later coordinates see the earlier ones already moved (Gauss-Seidel). All coordinates of one update need the same gradient at the old theta.
# first day: nothing
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    dim = len(theta_init)
    theta = [float(value) for value in theta_init]
    vel = [0.0] * dim
    rows = [list(theta)]
    for step in range(num_steps):
        for i in range(dim):
            vel[i] = beta * vel[i] + grad_fn(np.array(theta))[i]
            theta[i] = theta[i] - lr * vel[i]
        rows.append(list(theta))
    return np.array(rows)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One trajectory for each beta, all from the same start."""
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, np.array(theta_init, float), lr, b, num_steps)
    return result


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
