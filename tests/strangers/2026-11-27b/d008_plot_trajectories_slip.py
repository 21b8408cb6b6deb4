# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: Two mistakes: the contours and the labels of the axes are made after the loop over the panels, so only the last panel has them.
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    th=np.array(theta_init,dtype=float); vel=0.0*th
    out=np.zeros((num_steps+1,th.shape[0])); out[0,:]=th
    for i in range(num_steps):
        vel=beta*vel+grad_fn(th)
        th=th-lr*vel
        out[i+1,:]=th
    return out


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    paths = [heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas]
    return dict(zip(betas, paths))


def plot_trajectories(loss_fn, trajectories):
    k = len(trajectories)
    fig = plt.figure(figsize=(4 * k, 4))
    stack = np.vstack(list(trajectories.values()))
    xl, yl = stack.min(axis=0) - 0.2
    xh, yh = stack.max(axis=0) + 0.2
    gx = np.linspace(xl, xh, 60)
    gy = np.linspace(yl, yh, 60)
    grid = np.array([[loss_fn(np.array([u, w])) for u in gx] for w in gy])
    for i, (beta, tr) in enumerate(trajectories.items(), start=1):
        plt.subplot(1, k, i)
        plt.plot(tr[:, 0], tr[:, 1], "r.-")
        plt.xlim(xl, xh)
        plt.ylim(yl, yh)
        plt.title("beta = " + str(beta))
    plt.contour(gx, gy, grid, 25)
    plt.xlabel("theta 1")
    plt.ylabel("theta 2")
    return fig
