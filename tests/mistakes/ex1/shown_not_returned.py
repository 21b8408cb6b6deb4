# mistake: ret.none
# wrong: plot_trajectories
# story: plt.show() instead of return
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = theta_init.astype(float)
    velocity = np.zeros_like(theta)
    trajectory = [theta]
    for _ in range(num_steps):
        velocity = beta * velocity + grad_fn(theta)
        theta = theta - lr * velocity
        trajectory.append(theta)
    return np.array(trajectory)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    points = np.vstack(list(trajectories.values()))
    lo, hi = points.min(axis=0) - 0.2, points.max(axis=0) + 0.2
    X, Y = np.meshgrid(np.linspace(lo[0], hi[0], 100), np.linspace(lo[1], hi[1], 100))
    Z = np.apply_along_axis(loss_fn, -1, np.stack([X, Y], axis=-1))
    plt.contour(X, Y, Z, levels=25)
    for beta, path in trajectories.items():
        plt.plot(path[:, 0], path[:, 1], label=f"beta={beta}")
    plt.xlabel("x")
    plt.ylabel("y")
    plt.legend()
    plt.show()
