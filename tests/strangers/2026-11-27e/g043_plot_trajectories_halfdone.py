# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: two mistakes: the lines carry no beta (labels are run 0, run 1, ...), and the axes are not labelled
# first day: false
"""ex1. its 4am, sorry for the mess"""
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    t = [float(z) for z in theta_init]
    vel = [0.0 for z in t]
    res = []
    res.append(list(t))
    i = 0
    while i < num_steps:
        g = grad_fn(np.array(t))
        for k in range(len(t)):
            vel[k] = beta * vel[k] + float(g[k])
            t[k] = t[k] - lr * vel[k]
        res.append(list(t))   # list() because of the aliasing thing!!
        i += 1
    return np.array(res)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    d = {}
    for bb in betas:
        r = heavy_ball_trajectory(grad_fn, theta_init, lr, bb, num_steps)
        d[bb] = r
    return d


def plot_trajectories(loss_fn, trajectories):
    fig = plt.figure()
    ax = fig.add_subplot(111)
    pts = np.concatenate([np.array(trajectories[k]) for k in trajectories])
    x1, y1 = pts.min(axis=0) - 0.3
    x2, y2 = pts.max(axis=0) + 0.3
    A = np.linspace(x1, x2, 64)
    B = np.linspace(y1, y2, 64)
    C = np.zeros((64, 64))
    for i, b in enumerate(B):
        for j, a in enumerate(A):
            C[i][j] = loss_fn(np.array([a, b]))
    ax.contour(A, B, C, levels=18)
    n = 0
    for key in trajectories:
        tt = np.array(trajectories[key])
        ax.plot(tt[:, 0], tt[:, 1], label="run " + str(n))
        n += 1
    plt.legend()
    # TODO axis labels
    return fig
