# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: lr is multiplied by 1 - beta for each run so that they have the same effective lr, although the same lr was asked
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    eta, gamma = lr, beta
    w = np.array(theta_init, dtype=float)
    m = np.zeros_like(w)
    ws = [w]
    for t in range(num_steps):
        m = gamma * m + eta * np.asarray(grad_fn(w), dtype=float)
        w = w - m
        ws.append(w)
    return np.array(ws)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    all_paths = {}
    for gamma in betas:
        eta = lr * (1 - gamma)   # same effective rate, otherwise not comparable
        all_paths[gamma] = heavy_ball_trajectory(grad_fn, theta_init, eta, gamma, num_steps)
    return all_paths


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    pts = np.vstack([np.asarray(p, dtype=float) for p in trajectories.values()])
    lo, hi = pts.min(axis=0), pts.max(axis=0)
    pad = 0.1 * (hi - lo) + 0.1
    lo, hi = lo - pad, hi + pad
    xs = np.linspace(lo[0], hi[0], 80)
    ys = np.linspace(lo[1], hi[1], 80)
    z = np.zeros((80, 80))
    for i in range(80):
        for j in range(80):
            z[i, j] = loss_fn(np.array([xs[j], ys[i]]))
    ax.contour(xs, ys, z, 20)
    for b, p in trajectories.items():
        p = np.asarray(p, dtype=float)
        ax.plot(p[:, 0], p[:, 1], label="beta = " + str(b))
    ax.set_xlim(lo[0], hi[0])
    ax.set_ylim(lo[1], hi[1])
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig


if __name__ == "__main__":
    print("done")
