# kind: wrong
# file: ex1_visualize.py
# function: trajectories_by_beta
# cause: The keys are rounded to two decimals. 0.125 arrives as 0.12, and 0.994 and 0.99 fall on the same key; the keys must be the numbers of betas.
# first day: true
"""
Visualize momentum

Trajectories of the heavy ball on a 2D loss for several beta.
"""
import numpy as np
from matplotlib import pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    # second form of the update: lr is inside the velocity
    x = np.array(theta_init).astype(float)
    step = 0.0 * x
    trace = [x.copy()]
    k = 0
    while k < num_steps:
        g = np.asarray(grad_fn(x.copy()), dtype=float)
        step = beta * step + lr * g
        x = x - step
        trace.append(x.copy())
        k += 1
    return np.vstack(trace)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    trajectories = {}
    for beta in betas:
        key = round(float(beta), 2)     # no 0.30000000000000004 in the legend
        trajectories[key] = heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps)
    return trajectories


def plot_trajectories(loss_fn, trajectories):
    allpts = np.concatenate([np.asarray(p, dtype=float) for p in trajectories.values()])
    lo, hi = allpts.min(axis=0), allpts.max(axis=0)
    pad = 0.1 * (hi - lo) + 0.1
    xs = np.linspace(lo[0] - pad[0], hi[0] + pad[0], 80)
    ys = np.linspace(lo[1] - pad[1], hi[1] + pad[1], 80)
    X, Y = np.meshgrid(xs, ys)
    Z = np.array([[loss_fn(np.array([x, y])) for x in xs] for y in ys])

    fig, ax = plt.subplots(figsize=(7, 5))
    ax.contour(X, Y, Z, levels=25, colors="0.7", linewidths=0.7)
    for beta, path in trajectories.items():
        path = np.asarray(path)
        ax.plot(path[:, 0], path[:, 1], ".-", label=f"beta = {beta}")
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend()
    return fig


if __name__ == "__main__":
    def demo_loss(p):
        return p[0] ** 2 + 100.0 * p[1] ** 2

    def demo_grad(p):
        return np.array([2.0 * p[0], 200.0 * p[1]])

    for lr in (0.004, 0.009):
        out = trajectories_by_beta(demo_grad, np.array([1, 1]), lr, [0, 0.5, 0.9, 0.99], 100)
        for beta, path in out.items():
            print(lr, beta, path[-1], demo_loss(path[-1]))
