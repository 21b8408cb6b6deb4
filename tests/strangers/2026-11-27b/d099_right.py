# kind: right
# file: ex1_visualize.py
# function: plot_trajectories
# cause: nothing is wrong: Line2D artists added by hand, figure legend, levels at quantiles of the loss
# first day: accepted
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.lines import Line2D


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    th=np.array(theta_init,dtype=float); vel=0.0*th
    out=np.zeros((num_steps+1,th.shape[0])); out[0,:]=th
    for i in range(num_steps):
        vel=beta*vel+grad_fn(th)
        th=th-lr*vel
        out[i+1,:]=th
    return out


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for beta in betas:
        result[beta] = heavy_ball_trajectory(
            grad_fn=grad_fn,
            theta_init=np.copy(theta_init),
            lr=lr,
            beta=beta,
            num_steps=num_steps,
        )
    return result


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(constrained_layout=True)
    pts = np.vstack([t for t in trajectories.values()])
    (xa, ya), (xb, yb) = pts.min(axis=0), pts.max(axis=0)
    mx, my = 0.05 + (xb - xa) / 10, 0.05 + (yb - ya) / 10
    xs, ys = np.linspace(xa - mx, xb + mx, 100), np.linspace(ya - my, yb + my, 100)
    Z = np.array([[float(loss_fn(np.array([x, y]))) for x in xs] for y in ys])
    # levels closer together near the bottom: quantiles of the losses themselves
    levels = np.unique(np.quantile(Z, np.linspace(0.02, 0.98, 16)))
    ax.contour(xs, ys, Z, levels=levels, alpha=0.5)
    colours = plt.cm.tab10(np.arange(len(trajectories)) % 10)
    for colour, (beta, t) in zip(colours, trajectories.items()):
        ax.add_line(Line2D(t[:, 0], t[:, 1], color=colour, label=f"beta={beta}"))
    ax.set_xlim(xs[0], xs[-1])
    ax.set_ylim(ys[0], ys[-1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    fig.legend(handles=ax.lines, loc="outside right upper")
    return fig
