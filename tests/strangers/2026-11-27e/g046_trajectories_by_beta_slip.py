# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: each beta goes on from the point where the beta before it ended instead of from theta_init
# first day: true
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
    start = theta_init
    for bb in betas:
        r = heavy_ball_trajectory(grad_fn, start, lr, bb, num_steps)
        start = r[-1]
        d[bb] = r
    return d


def plot_trajectories(loss_fn, trajectories):
    fig = plt.figure()
    ax = fig.add_subplot(111)
    x1 = y1 = float("inf")
    x2 = y2 = -float("inf")
    for key in trajectories:
        for pt in trajectories[key]:
            x1 = min(x1, pt[0])
            x2 = max(x2, pt[0])
            y1 = min(y1, pt[1])
            y2 = max(y2, pt[1])
    mx = (x2 - x1) * 0.1 + 0.2
    my = (y2 - y1) * 0.1 + 0.2
    A = np.linspace(x1 - mx, x2 + mx, 64)
    B = np.linspace(y1 - my, y2 + my, 64)
    C = np.zeros((64, 64))
    for i, b in enumerate(B):
        for j, a in enumerate(A):
            C[i][j] = loss_fn(np.array([a, b]))
    ax.contour(A, B, C, levels=18)
    for key in trajectories:
        tt = np.array(trajectories[key], dtype=float)
        ax.plot(tt[:, 0], tt[:, 1], label="beta " + str(key))
    plt.xlabel("x")
    plt.ylabel("y")
    ax.set_xlim(A[0], A[-1])
    ax.set_ylim(B[0], B[-1])
    plt.legend()
    return fig
