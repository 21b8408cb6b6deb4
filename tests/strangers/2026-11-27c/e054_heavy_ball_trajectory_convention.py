# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: the velocity is Keras's, which already carries -lr, but it is subtracted from theta, so the path climbs
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, float)
    velocity = np.zeros_like(theta)
    path = [theta]
    for k in range(num_steps):
        velocity = beta * velocity - lr * grad_fn(theta)
        theta = theta - velocity
        path.append(theta)
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    paths = [heavy_ball_trajectory(grad_fn, theta_init, lr, beta=b, num_steps=num_steps) for b in betas]
    return dict(zip(betas, paths))


def plot_trajectories(loss_fn, trajectories):
    fig = plt.figure(figsize=(7, 5))
    allp = np.vstack([np.asarray(t, float) for t in trajectories.values()])
    xmin, ymin = allp.min(0)
    xmax, ymax = allp.max(0)
    dx, dy = (xmax - xmin) * 0.15 + 0.5, (ymax - ymin) * 0.15 + 0.5
    gx, gy = np.mgrid[xmin - dx:xmax + dx:70j, ymin - dy:ymax + dy:70j]
    gz = np.array([loss_fn(np.array(q)) for q in zip(gx.ravel(), gy.ravel())]).reshape(gx.shape)
    plt.contour(gx, gy, gz, 25, alpha=0.5)
    for beta in trajectories:
        t = np.asarray(trajectories[beta])
        plt.plot(t[:, 0], t[:, 1], label=r"$\beta$ = %s" % beta)
    plt.xlabel(r"$\theta_1$")
    plt.ylabel(r"$\theta_2$")
    plt.legend()
    return fig
