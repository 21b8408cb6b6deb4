# style: segment by segment drawing as well as the whole line, annotations, tight limits
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    (x, v, out) = (theta_init.astype("f8"), 0, [])
    for _ in range(num_steps): out.append(x); v = beta * v + grad_fn(x); x = x - lr * v
    out.append(x); return np.r_["0,2", tuple(out)] if num_steps else np.array(out)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    d = {}
    for beta in betas: d.setdefault(beta, heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps))
    return d


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(figsize=(6, 6), dpi=80)
    for i, (beta, path) in enumerate(trajectories.items()):
        ax.plot(path[:, 0], path[:, 1], color="C%d" % i, linewidth=2, label="β = %.2f" % beta)
        for a, b in zip(path[:-1:10], path[1::10]):
            ax.annotate("", xy=b, xytext=a, arrowprops=dict(arrowstyle="->", color="C%d" % i))
        ax.annotate("start", path[0])
        ax.scatter(path[-1, 0], path[-1, 1], marker="x", color="C%d" % i)
    ax.axhline(0, color="k", lw=0.3)
    ax.axvline(0, color="k", lw=0.3)
    x = np.linspace(*ax.get_xlim(), 100)
    y = np.linspace(*ax.get_ylim(), 100)
    Z = np.array([[loss_fn(np.array((xx, yy))) for xx in x] for yy in y])
    ax.contour(x, y, Z, levels=np.logspace(np.log10(Z.min() + 1e-3), np.log10(Z.max()), 20), colors="gray", linewidths=0.5)
    ax.set_xlabel("θ₁"); ax.set_ylabel("θ₂"); ax.legend(loc=0)
    return fig
