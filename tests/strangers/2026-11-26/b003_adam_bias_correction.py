# kind: wrong
# file: ex1_visualize.py
# function: heavy_ball_trajectory
# cause: The velocity is Adam's first moment: (1 - beta) times the gradient, and divided by 1 - beta^t before the step. The section's velocity is a plain sum, not a bias-corrected average; only the first step is the same.
# first day: true
# Exercise 4.4.1
import numpy as np
import matplotlib.pyplot as plt


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    x = np.asarray(theta_init).astype(float)
    m = np.zeros_like(x)
    xs = [x]
    for t in range(1, num_steps + 1):
        m = beta * m + (1 - beta) * grad_fn(x)
        m_hat = m / (1 - beta ** t)
        x = x - lr * m_hat
        xs.append(x)
    return np.stack(xs)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    runs = [heavy_ball_trajectory(grad_fn, theta_init, lr, b, num_steps) for b in betas]
    return dict(zip(betas, runs))


def plot_trajectories(loss_fn, trajectories):
    """One panel for each beta, side by side."""
    n = len(trajectories)
    fig, axes = plt.subplots(1, n, figsize=(4 * n, 4), squeeze=False)
    for ax, (beta, traj) in zip(axes[0], trajectories.items()):
        traj = np.asarray(traj, dtype=float)
        x, y = traj[:, 0], traj[:, 1]
        mx, my = 0.15 * np.ptp(x) + 0.05, 0.15 * np.ptp(y) + 0.05
        gx = np.linspace(x.min() - mx, x.max() + mx, 61)
        gy = np.linspace(y.min() - my, y.max() + my, 61)
        gz = np.empty((61, 61))
        for i, yy in enumerate(gy):
            for j, xx in enumerate(gx):
                gz[i, j] = loss_fn(np.array([xx, yy]))
        ax.contourf(gx, gy, gz, levels=20, cmap="Blues")
        ax.plot(x, y, color="crimson", lw=1, marker="o", ms=2)
        ax.set_title(f"beta={beta}")
        ax.set_xlabel("x")
        ax.set_ylabel("y")
    fig.tight_layout()
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
