# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: x and y are swapped in the line: second coordinate to the right, first upwards
# first day: true
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    p = [float(x) for x in theta_init]
    v = [0.0] * len(p)
    out = [list(p)]
    for step in range(num_steps):
        g = grad_fn(np.array(p))
        for i in range(len(p)):
            v[i] = beta * v[i] + float(g[i])
            p[i] = p[i] - lr * v[i]
        out.append(list(p))
    return np.array(out)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    paths = [heavy_ball_trajectory(grad_fn, theta_init, lr, g, num_steps) for g in betas]
    return dict(zip(betas, paths))


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    xs_all, ys_all = [], []
    for beta in trajectories:
        for row in trajectories[beta]:
            xs_all.append(float(row[0]))
            ys_all.append(float(row[1]))
    m = max(max(abs(c) for c in xs_all), max(abs(c) for c in ys_all)) * 1.2 + 0.1
    ticks = np.linspace(-m, m, 70)
    Z = []
    for yy in ticks:
        Z.append([loss_fn(np.array([xx, yy])) for xx in ticks])
    ax.contour(ticks, ticks, Z, levels=20)
    for beta in trajectories:
        ys, xs = [], []
        for row in trajectories[beta]:
            ys.append(row[0])
            xs.append(row[1])
        ax.plot(xs, ys, label=f"beta={beta}")
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig
