# kind: wrong
# file: ex1_visualize.py
# function: plot_trajectories
# cause: The lines are drawn in the order of the dict, the labels are taken from the sorted betas. Where the dict does not ascend the legend names the wrong curves.
# first day: full marks
# Exercise 4.4.1
import numpy as np
import matplotlib.pyplot as plt


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
    """One run per beta, all from the same start."""
    result = {}
    for beta in betas:
        result[beta] = heavy_ball_trajectory(grad_fn, np.array(theta_init), lr, beta, num_steps)
    return result


def plot_trajectories(loss_fn, trajectories):
    every = np.vstack([np.asarray(p) for p in trajectories.values()])
    m = 0.1 * np.ptp(every, axis=0) + 0.1
    a, b = every.min(axis=0) - m, every.max(axis=0) + m
    xx, yy = np.meshgrid(np.linspace(a[0], b[0], 75), np.linspace(a[1], b[1], 75))
    zz = np.array([loss_fn(np.array(p)) for p in zip(xx.ravel(), yy.ravel())]).reshape(xx.shape)

    fig, ax = plt.subplots()
    ax.contour(xx, yy, zz, 20, cmap="gray")
    betas = sorted(trajectories)
    for beta, path in zip(betas, trajectories.values()):
        path = np.asarray(path)
        ax.plot(path[:, 0], path[:, 1], lw=1.2, label="beta=%g" % beta)
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
