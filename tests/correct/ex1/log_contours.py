# style: contours of log(loss), unicode labels without a blank
import numpy as np
import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt


def points(grad_fn, theta, lr, beta, n):
    v = np.zeros_like(theta)
    yield theta
    for _ in range(n):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        yield theta


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    return np.array(list(points(grad_fn, theta_init.astype(float), lr, beta, num_steps)))


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(figsize=(7, 7))
    for beta, path in trajectories.items():
        ax.plot(path[:, 0], path[:, 1], "-", label=f"β={beta}")
    # the axes know their limits now
    (xa, xb), (ya, yb) = ax.get_xlim(), ax.get_ylim()
    xs, ys = np.linspace(xa, xb, 110), np.linspace(ya, yb, 110)
    Z = np.array([[np.log10(loss_fn(np.array([x, y])) + 1e-6) for x in xs] for y in ys])
    cs = ax.contour(xs, ys, Z, levels=20, cmap="cividis", zorder=0)
    ax.clabel(cs, inline=True, fontsize=6)
    ax.set_xlabel("first parameter")
    ax.set_ylabel("second parameter")
    ax.legend(framealpha=0.5)
    plt.close(fig)
    return fig
