# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: Keeps results in a module-level cache whose key leaves out start and lr (and trusts id(grad_fn)), so later calls get the old paths.
# first day: full marks
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


_CACHE = {}


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for beta in betas:
        key = (id(grad_fn), beta, num_steps)
        if key not in _CACHE:
            _CACHE[key] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
        result[beta] = _CACHE[key]
    return result


def plot_trajectories(loss_fn, trajectories):
    fig = plt.figure()
    pts = np.vstack([np.array(t) for t in trajectories.values()])
    m = np.abs(pts).max() * 1.1 + 1e-3
    g = np.linspace(-m, m, 101)
    xx, yy = np.meshgrid(g, g)
    zz = np.apply_along_axis(loss_fn, -1, np.dstack([xx, yy]))
    plt.contour(xx, yy, zz, 30, colors="0.7", linewidths=0.6)
    for b in trajectories:
        plt.plot(*np.array(trajectories[b]).T, label="beta=" + str(b))
    plt.xlim(-m, m); plt.ylim(-m, m)
    plt.xlabel("theta[0]"); plt.ylabel("theta[1]")
    plt.legend(loc="upper right")
    return fig
