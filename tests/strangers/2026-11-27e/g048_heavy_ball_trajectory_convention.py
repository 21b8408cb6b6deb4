# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: the trajectory is returned with one column for each point, shape (d, num_steps + 1), the transpose of what is asked for
# first day: true
# homework 4.4, exercise 1
import matplotlib.pyplot as plt
import numpy as np
from numpy import zeros, asarray, linspace


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    x = asarray(theta_init, dtype=float)
    v = zeros(len(x))
    X = x.reshape(-1, 1)
    for k in range(num_steps):
        v = beta * v + grad_fn(x)
        x = x - lr * v
        X = np.hstack([X, x.reshape(-1, 1)])      # X = [X x]
    # end
    return X


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    S = {}
    for k in range(len(betas)):
        S[betas[k]] = heavy_ball_trajectory(grad_fn, theta_init, lr, betas[k], num_steps)
    # end
    return S


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    P = np.vstack([asarray(T, dtype=float) for T in trajectories.values()])
    lo = P.min(axis=0)
    hi = P.max(axis=0)
    pad = 0.1 * (hi - lo) + 0.1
    xs = linspace(lo[0] - pad[0], hi[0] + pad[0], 80)
    ys = linspace(lo[1] - pad[1], hi[1] + pad[1], 80)
    Z = zeros((len(ys), len(xs)))
    for i in range(len(ys)):
        for j in range(len(xs)):
            Z[i, j] = loss_fn(asarray([xs[j], ys[i]]))
        # end
    # end
    ax.contour(xs, ys, Z, 25)
    for b, T in trajectories.items():
        T = asarray(T, dtype=float)
        ax.plot(T[:, 0], T[:, 1], ".-", label=r"$\beta$ = %g" % b)
    # end
    ax.set_xlim(xs[0], xs[-1])
    ax.set_ylim(ys[0], ys[-1])
    ax.set_xlabel("x_1")
    ax.set_ylabel("x_2")
    ax.legend()
    return fig
