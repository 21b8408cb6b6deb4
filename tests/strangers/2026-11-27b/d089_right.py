# kind: right
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: nothing is wrong: recursion by halves so that the depth stays small
# first day: accepted
import matplotlib.pyplot as plt
import numpy as np


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    # go(state, n) returns the n points after state and the last state; halving keeps the stack short
    def go(theta, v, n):
        if n == 0:
            return [], theta, v
        if n == 1:
            v = beta * v + grad_fn(theta)
            theta = theta - lr * v
            return [theta], theta, v
        left, theta, v = go(theta, v, n // 2)
        right, theta, v = go(theta, v, n - n // 2)
        return left + right, theta, v

    origin = np.asarray(theta_init).astype(np.float64)
    return np.array([origin] + go(origin, np.zeros_like(origin), num_steps)[0])


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    paths = [heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas]
    return dict(zip(betas, paths))


def plot_trajectories(loss_fn, trajectories):
    n = len(trajectories)
    fig, axs = plt.subplots(1, n, figsize=(5 * n, 4), squeeze=False)
    for ax, (beta, tr) in zip(axs[0], trajectories.items()):
        x0, x1 = tr[:, 0].min(), tr[:, 0].max()
        y0, y1 = tr[:, 1].min(), tr[:, 1].max()
        dx, dy = 0.15 * (x1 - x0) + 0.05, 0.15 * (y1 - y0) + 0.05
        X, Y = np.meshgrid(np.linspace(x0 - dx, x1 + dx, 60), np.linspace(y0 - dy, y1 + dy, 60))
        Z = np.zeros_like(X)
        for i in range(X.shape[0]):
            for j in range(X.shape[1]):
                Z[i, j] = loss_fn(np.array([X[i, j], Y[i, j]]))
        ax.contourf(X, Y, Z, 20, alpha=0.6)
        ax.plot(tr[:, 0], tr[:, 1], color="red", lw=1.2)
        ax.set(title=rf"$\beta$ = {beta}", xlabel=r"$\theta_1$", ylabel=r"$\theta_2$")
    fig.tight_layout()
    return fig


if __name__ == "__main__":
    # Whatever you want to try out belongs here: grading leaves this block out.
    print("Is it right? Type: grader grade ex1")
