# style: tricontour without triangles, so that matplotlib has to find them
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=np.longdouble)
    v = np.zeros_like(theta)
    rows = np.zeros((num_steps + 1, theta.size), dtype=np.longdouble)
    rows[0] = theta
    for t in range(1, num_steps + 1):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        rows[t] = theta
    return rows


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    pts = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    lo, hi = pts.min(axis=0) - 0.3, pts.max(axis=0) + 0.3
    n = 70
    X, Y = np.meshgrid(np.linspace(lo[0], hi[0], n), np.linspace(lo[1], hi[1], n))
    values = [loss_fn(np.array(point)) for point in zip(X.ravel(), Y.ravel())]
    ax.tricontour(X.ravel(), Y.ravel(), values, levels=15)
    for b, p in trajectories.items():
        ax.plot(np.asarray(p[:, 0], dtype=float), np.asarray(p[:, 1], dtype=float), label=f"momentum {b}")
    ax.set_xlabel("x1")
    ax.set_ylabel("x2")
    ax.legend(ncol=2)
    return fig
