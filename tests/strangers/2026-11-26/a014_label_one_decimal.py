# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: The legend writes beta with one decimal, so that 0.99 is called 1.0 (and 0.37 0.4): the label does not give the value of beta.
# first day: false
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    path = [theta.copy()]
    for _ in range(num_steps):
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
        path.append(theta.copy())
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots(figsize=(8, 6))

    everything = np.concatenate([np.asarray(t, dtype=float) for t in trajectories.values()])
    xmin, ymin = everything.min(axis=0) - 0.2
    xmax, ymax = everything.max(axis=0) + 0.2

    xx, yy = np.meshgrid(np.linspace(xmin, xmax, 150), np.linspace(ymin, ymax, 150))
    zz = np.array([loss_fn(np.array(p)) for p in zip(xx.ravel(), yy.ravel())]).reshape(xx.shape)
    ax.contour(xx, yy, zz, levels=20, colors="lightgray")

    for beta, traj in trajectories.items():
        traj = np.asarray(traj)
        ax.plot(traj[:, 0], traj[:, 1], "-o", ms=2, label=r"$\beta = %.1f$" % beta)

    ax.set_xlim(xmin, xmax)
    ax.set_ylim(ymin, ymax)
    ax.set_xlabel("$x$")
    ax.set_ylabel("$y$")
    ax.set_title("Heavy ball for several values of beta")
    ax.legend()
    return fig
