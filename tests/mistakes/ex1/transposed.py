# mistake: shape.transposed
# wrong: heavy_ball_trajectory
# follows: trajectories_by_beta
# story: returns xs and ys as two rows, handy for plotting
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = theta_init.astype(float)
    velocity = np.zeros(len(theta))
    points = [tuple(theta)]
    for t in range(num_steps):
        velocity = beta * velocity + grad_fn(theta)
        theta = theta - lr * velocity
        points.append(tuple(theta))
    return np.array(list(zip(*points)))


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    pts = np.vstack([np.asarray(p) for p in trajectories.values()])
    low, high = pts.min(axis=0) - 0.3, pts.max(axis=0) + 0.3
    X, Y = np.meshgrid(np.linspace(low[0], high[0], 90), np.linspace(low[1], high[1], 90))
    Z = np.array([[loss_fn(np.array([a, b])) for a, b in zip(r, s)] for r, s in zip(X, Y)])
    ax.contour(X, Y, Z, 20)
    for beta, p in trajectories.items():
        ax.plot(*np.asarray(p).T, label=f"beta={beta}")
    ax.set(xlabel="x", ylabel="y")
    ax.legend()
    return fig


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    paths = [heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas]
    return dict(zip(betas, paths))
