# kind: right
# file: ex1_visualize.py
# function: plot_trajectories
# cause: Right: the trajectory by the three-term recurrence with the point before the start equal to it; the figure made with matplotlib.figure.Figure alone.
# first day: accepted
import numpy as np
from matplotlib.figure import Figure


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    # Polyak: x[t+1] = x[t] - lr grad(x[t]) + beta (x[t] - x[t-1]), with x[-1] = x[0]
    x0 = np.asarray(theta_init, dtype=float)
    x = np.vstack([x0, np.zeros((num_steps, x0.size))])
    for t in range(num_steps):
        x[t + 1] = x[t] - lr * grad_fn(x[t].copy()) + beta * (x[t] - x[max(t - 1, 0)])
    return x


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    def one(beta):
        return heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)

    return dict(map(lambda beta: (beta, one(beta)), betas))


def plot_trajectories(loss_fn, trajectories):
    figure = Figure(figsize=(8, 4))
    panels = figure.subplots(1, len(trajectories), sharex=True, sharey=True, squeeze=False)[0]
    points = np.concatenate([np.asarray(p, float) for p in trajectories.values()])
    span = np.maximum(np.ptp(points, axis=0), 0.1)
    lower = points.min(axis=0) - 0.05 * span
    upper = points.max(axis=0) + 0.05 * span
    mesh = np.mgrid[lower[0]:upper[0]:60j, lower[1]:upper[1]:60j]
    height = np.empty(mesh.shape[1:])
    for index in np.ndindex(height.shape):
        height[index] = loss_fn(mesh[(slice(None),) + index])
    for panel, (beta, path) in zip(panels, trajectories.items()):
        path = np.asarray(path, float)
        panel.contour(mesh[0], mesh[1], height, levels=18)
        panel.plot(path[:, 0], path[:, 1], color="black", label=f"beta={beta}")
        panel.set(xlabel="x", ylabel="y", xlim=(lower[0], upper[0]), ylim=(lower[1], upper[1]))
        panel.legend()
    return figure
