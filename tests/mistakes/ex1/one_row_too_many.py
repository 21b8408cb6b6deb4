# mistake: steps.plus1
# wrong: heavy_ball_trajectory
# follows: trajectories_by_beta
# story: num_steps + 1 in the loop and the start on top
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = 0
    rows = [theta]
    for step in range(num_steps + 1):
        velocity = beta * velocity + grad_fn(theta)
        theta = theta - lr * velocity
        rows.append(theta)
    return np.array(rows)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {beta: heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}


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
