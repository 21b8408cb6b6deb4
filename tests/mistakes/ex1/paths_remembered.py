# mistake: state.kept_answer
# wrong: trajectories_by_beta
# story: finished paths are kept, and told apart by the numbers but not by the function
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    path = np.zeros((num_steps + 1, len(theta_init)))
    path[0] = theta_init
    v = np.zeros(len(theta_init))
    for t in range(num_steps):
        v = beta * v + grad_fn(path[t])
        path[t + 1] = path[t] - lr * v
    return path


known = {}


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    paths = {}
    for beta in betas:
        key = tuple(float(x) for x in theta_init), lr, beta, num_steps
        if key not in known:
            known[key] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
        paths[beta] = known[key].copy()
    return paths


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    points = np.vstack(list(trajectories.values()))
    lo, hi = points.min(axis=0) - 0.2, points.max(axis=0) + 0.2
    xs, ys = np.linspace(lo[0], hi[0], 90), np.linspace(lo[1], hi[1], 90)
    ax.contour(xs, ys, [[loss_fn(np.array([x, y])) for x in xs] for y in ys], 20)
    for beta, path in trajectories.items():
        ax.plot(path[:, 0], path[:, 1], label=f"beta = {beta}")
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
