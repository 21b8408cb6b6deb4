# mistake: crash.type_error
# wrong: plot_trajectories
# story: X and Y are handed to loss_fn, which takes one point
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
    paths = [heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas]
    return dict(zip(betas, paths))


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    X, Y = np.meshgrid(np.linspace(-2, 2, 100), np.linspace(-2, 2, 90))
    Z = loss_fn(X, Y)
    ax.contour(X, Y, Z, levels=25)
    for beta, path in trajectories.items():
        ax.plot(path[:, 0], path[:, 1], label=f"beta={beta}")
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
