# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: nothing is wrong: the sum over all past gradients is computed anew at each step, in plain lists
# first day: accepted
"""ex1. its 4am, sorry for the mess"""
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    here = [float(z) for z in theta_init]
    grads = []      # all of them, newest last
    res = [here]
    for n in range(num_steps):
        grads.append([float(z) for z in grad_fn(np.array(here))])
        new = []
        for k in range(len(here)):
            s = 0.0
            for g in grads:
                s = s * beta + g[k]
            new.append(here[k] - lr * s)
        here = new
        res.append(here)
    return res


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    d = {}
    for bb in betas:
        r = heavy_ball_trajectory(grad_fn, theta_init, lr, bb, num_steps)
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
