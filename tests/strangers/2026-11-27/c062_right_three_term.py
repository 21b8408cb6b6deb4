# kind: right
# file: ex1_visualize.py
# function: 
# cause: 
# first day: accepted
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    # theta_{t+1} = theta_t - lr g(theta_t) + beta (theta_t - theta_{t-1})
    rows = [np.array(theta_init, dtype=np.longdouble)]
    older = rows[0]
    for _ in range(num_steps):
        newest = rows[-1]
        g = grad_fn(newest.astype(float))
        rows.append(newest - lr * g + beta * (newest - older))
        older = newest
    return np.array(rows).astype(float)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    everything = {}
    for beta in list(betas):
        everything.update({beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)})
    return everything


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    for beta, path in sorted(trajectories.items(), reverse=True):
        xs, ys = zip(*[(float(p[0]), float(p[1])) for p in path])
        ax.plot(xs, ys, label=str(beta))
    ax.margins(0.1)
    (l, r), (b, t) = ax.get_xlim(), ax.get_ylim()
    X, Y = np.mgrid[l:r:40j, b:t:40j]
    Z = np.array([loss_fn(np.array([x, y])) for x, y in zip(X.flat, Y.flat)]).reshape(X.shape)
    ax.contour(X, Y, Z, levels=np.quantile(Z, np.linspace(0.05, 0.95, 12)))
    ax.set_xlim(l, r), ax.set_ylim(b, t)
    ax.set_xlabel("first coordinate"), ax.set_ylabel("second coordinate")
    ax.legend(title="beta")
    plt.show()
    return fig
