# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: each beta starts where the previous one ended instead of at theta_init
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    cur = 1.0 * np.array(theta_init)
    prev = cur
    rows = [cur]
    for i in range(num_steps):
        nxt = cur - lr * np.array(grad_fn(cur)) + beta * (cur - prev)   # Polyak
        prev, cur = cur, nxt
        rows += [cur]
    return np.vstack(rows)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    theta = np.array(theta_init, dtype=float)
    out = {}
    for beta in betas:
        out[beta] = heavy_ball_trajectory(grad_fn, theta, lr, beta, num_steps)
        theta = out[beta][-1]
    return out


def plot_trajectories(loss_fn, trajectories):
    fig = plt.figure(figsize=(7, 5))
    allp = np.vstack([np.asarray(t, float) for t in trajectories.values()])
    xmin, ymin = allp.min(0)
    xmax, ymax = allp.max(0)
    dx, dy = (xmax - xmin) * 0.15 + 0.5, (ymax - ymin) * 0.15 + 0.5
    gx, gy = np.mgrid[xmin - dx:xmax + dx:70j, ymin - dy:ymax + dy:70j]
    gz = np.array([loss_fn(np.array(q)) for q in zip(gx.ravel(), gy.ravel())]).reshape(gx.shape)
    plt.contour(gx, gy, gz, 25, alpha=0.5)
    for beta in trajectories:
        t = np.asarray(trajectories[beta])
        plt.plot(t[:, 0], t[:, 1], label=r"$\beta$ = %s" % beta)
    plt.xlabel(r"$\theta_1$")
    plt.ylabel(r"$\theta_2$")
    plt.legend()
    return fig
