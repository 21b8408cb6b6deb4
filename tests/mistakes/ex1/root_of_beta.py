# mistake: beta.sqrt
# wrong: heavy_ball_trajectory
# follows: trajectories_by_beta
# story: the rate sqrt(beta) is used for beta
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = theta_init.astype(float)
    v = np.zeros(len(theta))
    path = [theta]
    for _ in range(num_steps):
        v = np.sqrt(beta) * v + grad_fn(theta)
        theta = theta - lr * v
        path.append(theta)
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    everything = np.vstack(list(trajectories.values()))
    lo, hi = everything.min(axis=0), everything.max(axis=0)
    pad = 0.1 * (hi - lo) + 1e-3
    xs = np.linspace(lo[0] - pad[0], hi[0] + pad[0], 120)
    ys = np.linspace(lo[1] - pad[1], hi[1] + pad[1], 120)
    X, Y = np.meshgrid(xs, ys)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])

    fig, ax = plt.subplots(figsize=(7, 5))
    ax.contour(X, Y, Z, levels=20, cmap="Greys")
    for beta, path in trajectories.items():
        ax.plot(path[:, 0], path[:, 1], ".-", label=f"beta = {beta}")
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
