# mistake: plot.no_lines | plot.no_contours
# wrong: plot_trajectories
# story: the paths alone
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    th = np.array(theta_init, dtype=float)
    v = np.zeros_like(th)
    out = [th.copy()]
    for i in range(num_steps):
        g = grad_fn(th)
        v = beta * v + lr * g
        th -= v
        out.append(th.copy())
    return np.stack(out)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    result = {}
    for b in betas:
        result[b] = heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    for beta, path in trajectories.items():
        ax.plot(path[:, 0], path[:, 1], marker="o", label=f"beta={beta}")
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.grid(True)
    ax.legend()
    return fig
