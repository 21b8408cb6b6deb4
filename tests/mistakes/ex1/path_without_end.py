# mistake: hist.no_end | steps.minus1
# wrong: heavy_ball_trajectory
# follows: trajectories_by_beta
# story: appends before each update only, so the last point is missing
"""Exercise 1: visualize momentum (20 points)."""
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = theta_init.copy()
    v = np.zeros_like(theta, dtype=float)
    path = []
    for _ in range(num_steps):
        path.append(theta)
        v = beta * v + grad_fn(theta)
        theta = theta - lr * v
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return result


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
