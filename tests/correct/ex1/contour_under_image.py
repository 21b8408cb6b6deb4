# style: an image below the contours, labels "no momentum" and "beta .9", arrows, figure legend
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    T, d = num_steps, np.size(theta_init)
    thetas = np.empty((T + 1, d))
    grads = np.empty((T, d))
    thetas[0] = theta_init
    for t in range(T):
        grads[t] = grad_fn(thetas[t])
        v = (beta ** np.arange(t, -1, -1)) @ grads[: t + 1]
        thetas[t + 1] = thetas[t] - lr * v
    return thetas


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {b: heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas}


def plot_trajectories(loss_fn, trajectories):
    fig = plt.figure()
    ax = fig.add_axes([0.1, 0.1, 0.6, 0.8])
    stacked = np.vstack(list(trajectories.values()))
    x0, y0 = stacked.min(0) - 0.5
    x1, y1 = stacked.max(0) + 0.5
    xs, ys = np.linspace(x0, x1, 100), np.linspace(y0, y1, 100)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])
    ax.imshow(np.log1p(Z - Z.min()), extent=(x0, x1, y0, y1), origin="lower", aspect="auto", cmap="Greys")
    ax.contour(xs, ys, Z, levels=np.quantile(Z, np.linspace(0.02, 0.98, 12)))
    for beta, path in trajectories.items():
        name = "no momentum" if beta == 0 else f"beta {beta:.2f}".replace("0.", ".")
        ax.plot(path[:, 0], path[:, 1], label=name)
        step = np.diff(path, axis=0)
        ax.quiver(path[:-1, 0], path[:-1, 1], step[:, 0], step[:, 1], angles="xy", scale_units="xy", scale=1, width=0.002)
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    fig.legend(loc="center right")
    fig.suptitle("Heavy ball")
    return fig
