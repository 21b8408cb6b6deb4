# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: two: labels are rounded to one decimal (0.99 reads 1.0), and only every 10th point of a path is drawn 'to keep it fast', so any path of more than two points loses points (its last too)
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    x = np.array(theta_init, float)
    before = x.copy()              # no speed at the start
    out = [x]
    while len(out) <= num_steps:
        after = x - lr * np.asarray(grad_fn(x.copy()), float) + beta * (x - before)
        before, x = x, after
        out.append(x)
    return np.stack(out)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    walks = [heavy_ball_trajectory(grad_fn, np.array(theta_init, float), lr, b, num_steps) for b in betas]
    return dict(zip(betas, walks))


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(figsize=(6, 6))
    whole = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    lo, hi = whole.min(axis=0), whole.max(axis=0)
    margin = 0.1 * np.maximum(hi - lo, 0.1)
    X, Y = np.meshgrid(np.linspace(lo[0] - margin[0], hi[0] + margin[0], 64),
                       np.linspace(lo[1] - margin[1], hi[1] + margin[1], 64))
    Z = np.zeros(X.shape)
    for idx in np.ndindex(*X.shape):
        Z[idx] = loss_fn(np.array([X[idx], Y[idx]]))
    ax.contour(X, Y, Z, 20)

    for beta, path in trajectories.items():
        thin = np.asarray(path, dtype=float)[::10]     # long runs make the figure heavy
        ax.plot(thin[:, 0], thin[:, 1], "-o", ms=3, label=f"beta = {beta:.1f}")

    ax.set_xlim(X.min(), X.max())
    ax.set_ylim(Y.min(), Y.max())
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
