# mistake: init.previous_zero
# wrong: heavy_ball_trajectory
# follows: trajectories_by_beta
# story: path[t - 1] at t = 0 is path[-1], the last row, which is still zero
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    path = np.zeros((num_steps + 1, len(theta_init)))
    path[0] = theta_init
    for t in range(num_steps):
        path[t + 1] = path[t] - lr * grad_fn(path[t]) + beta * (path[t] - path[t - 1])
    return path


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


def plot_trajectories(loss_fn, trajectories):
    all_points = np.concatenate([np.asarray(p) for p in trajectories.values()])
    m = np.abs(all_points).max(axis=0) * 1.2 + 0.01
    x = np.linspace(-m[0], m[0], 100)
    y = np.linspace(-m[1], m[1], 100)
    X, Y = np.meshgrid(x, y)
    Z = np.vectorize(lambda a, b: loss_fn(np.array([a, b])))(X, Y)
    fig = plt.figure()
    plt.contour(X, Y, Z, 25, colors="lightgray")
    for beta in trajectories:
        plt.plot(trajectories[beta][:, 0], trajectories[beta][:, 1], label=r"$\beta$ = " + str(beta))
    plt.xlabel("theta 1")
    plt.ylabel("theta 2")
    plt.legend()
    return fig
