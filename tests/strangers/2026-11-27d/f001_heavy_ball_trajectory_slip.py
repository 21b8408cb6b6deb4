# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: theta is updated in place and the same array object is appended each time, so every row of the result is the last point
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, float)
    v = np.zeros(len(theta))
    path = [theta]
    for i in range(num_steps):
        v = beta*v + grad_fn(theta)
        theta -= lr*v
        path.append(theta)
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    out = {}
    for b in betas:
        out[b] = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return out


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    pts = np.vstack([np.asarray(p, float) for p in trajectories.values()])
    lo = pts.min(0)
    hi = pts.max(0)
    w = hi - lo + 0.1
    xs = np.linspace(lo[0] - 0.1*w[0], hi[0] + 0.1*w[0], 80)
    ys = np.linspace(lo[1] - 0.1*w[1], hi[1] + 0.1*w[1], 80)
    Z = [[loss_fn(np.array([x, y])) for x in xs] for y in ys]
    ax.contour(xs, ys, Z, 25)
    for b, p in trajectories.items():
        p = np.asarray(p)
        ax.plot(p[:, 0], p[:, 1], '.-', label=f'beta={b}')
    ax.set_xlabel('x')
    ax.set_ylabel('y')
    ax.legend()
    return fig
