# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: The loop stops as soon as the gradient is shorter than 1e-2 and the remaining rows repeat that point. A ball with velocity moves on through a flat spot; all num_steps updates are asked for.
# first day: true
"""
Visualize momentum

Trajectories of the heavy ball on a 2D loss for several beta.
"""
import numpy as np
from matplotlib import pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps, tol=1e-2):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    path = [theta.copy()]
    for _ in range(num_steps):
        g = np.asarray(grad_fn(theta), dtype=float)
        if np.linalg.norm(g) < tol:
            break                       # converged
        v = beta * v + g
        theta = theta - lr * v
        path.append(theta.copy())
    # fill up so that the shape is always the same
    while len(path) < num_steps + 1:
        path.append(theta.copy())
    return np.array(path)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    """One run per beta, all from the same start."""
    result = {}
    for beta in betas:
        result[beta] = heavy_ball_trajectory(grad_fn, np.array(theta_init), lr, beta, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    paths = {beta: np.array(path, dtype=float) for beta, path in trajectories.items()}
    stacked = np.concatenate(list(paths.values()))
    left, right = stacked[:, 0].min(), stacked[:, 0].max()
    bottom, top = stacked[:, 1].min(), stacked[:, 1].max()
    wx = max(right - left, 0.1) * 0.12
    wy = max(top - bottom, 0.1) * 0.12

    X, Y = np.meshgrid(np.linspace(left - wx, right + wx, 90), np.linspace(bottom - wy, top + wy, 90))
    f = np.vectorize(lambda x, y: float(loss_fn(np.array([x, y]))))
    Z = f(X, Y)
    levels = np.unique(np.quantile(Z, np.linspace(0.02, 0.98, 18)))

    fig, ax = plt.subplots()
    ax.contour(X, Y, Z, levels=levels, cmap="Greys")
    colors = plt.cm.plasma(np.linspace(0.0, 0.85, len(paths)))
    for color, (beta, path) in zip(colors, paths.items()):
        ax.plot(*path.T, color=color, label=f"$\\beta = {beta}$")
        ax.plot(*path[0], "k*")
    ax.set(xlabel="$x$", ylabel="$y$", title="Heavy ball",
           xlim=(left - wx, right + wx), ylim=(bottom - wy, top + wy))
    ax.legend()
    return fig
