# style: all betas advance together as rows of one array; a view is returned
import numpy as np
import matplotlib.pyplot as plt


def _run(grad_fn, theta_init, lr, betas, num_steps):
    betas = np.asarray(betas, dtype=float)[:, None]
    theta = np.tile(np.asarray(theta_init, dtype=float), (len(betas), 1))
    v = np.zeros_like(theta)
    out = np.empty((num_steps + 1, *theta.shape))
    out[0] = theta
    for t in range(num_steps):
        v = betas * v + np.array([grad_fn(row) for row in theta])
        theta = theta - lr * v
        out[t + 1] = theta
    return out


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    return _run(grad_fn, theta_init, lr, [beta], num_steps)[:, 0]


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    out = _run(grad_fn, theta_init, lr, betas, num_steps)
    return {beta: out[:, i, :] for i, beta in enumerate(betas)}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(subplot_kw={"xlabel": "x", "ylabel": "y"})
    allp = np.stack(list(trajectories.values()))
    lo, hi = allp.min(axis=(0, 1)), allp.max(axis=(0, 1))
    mid, half = (lo + hi) / 2, (hi - lo) * 0.6
    xs = np.linspace(mid[0] - half[0], mid[0] + half[0], 140)
    ys = np.linspace(mid[1] - half[1], mid[1] + half[1], 140)
    Z = np.apply_along_axis(loss_fn, 0, np.array(np.meshgrid(xs, ys)))
    ax.contour(xs, ys, Z, levels=30, cmap=plt.cm.plasma)
    colours = plt.cm.tab10(range(len(trajectories)))
    for colour, beta in zip(colours, trajectories):
        ax.plot(allp[list(trajectories).index(beta), :, 0], trajectories[beta][:, 1], c=colour, ls="--", label=f"Momentum β={beta:.2f}")
    ax.legend(ncols=2)
    ax.set_xlim(xs[0], xs[-1])
    ax.set_ylim(ys[0], ys[-1])
    return fig
