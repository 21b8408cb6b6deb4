# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: the table of losses is filled as Z[i, j] with i along x, without the transpose that contour needs, so the contours are those of the loss with x and y exchanged
# first day: true
# homework 4.4, exercise 1
import matplotlib.pyplot as plt
import numpy as np
from numpy import zeros, asarray, linspace


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    # columns are iterates, as in my old m-files
    x0 = asarray(theta_init, dtype=float).reshape(-1)
    d = x0.size
    N = int(num_steps)
    X = zeros((d, N + 1))
    X[:, 0] = x0
    v = zeros(d)
    for k in range(1, N + 1):
        v = beta * v + grad_fn(X[:, k - 1].copy())
        X[:, k] = X[:, k - 1] - lr * v
    # end
    return X.T.copy()


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    S = {}
    for k in range(len(betas)):
        S[betas[k]] = heavy_ball_trajectory(grad_fn, theta_init, lr, betas[k], num_steps)
    # end
    return S


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    P = np.vstack(list(trajectories.values()))
    m = 1.1 * np.abs(P).max() + 0.1
    xs = linspace(-m, m, 80)
    ys = linspace(-m, m, 80)
    Z = zeros((80, 80))
    for i in range(80):
        for j in range(80):
            Z[i, j] = loss_fn(asarray([xs[i], ys[j]]))
        # end
    # end
    ax.contour(xs, ys, Z, 25)
    for b, T in trajectories.items():
        ax.plot(T[:, 0], T[:, 1], ".-", label=r"$\beta$ = %g" % b)
    # end
    ax.set_xlabel("x_1")
    ax.set_ylabel("x_2")
    ax.legend()
    return fig
