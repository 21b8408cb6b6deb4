# style: filled contours only, labels "momentum=0.9"
import numpy as np
import matplotlib.pyplot as plt

plt.style.use("ggplot")


class Ball:
    def __init__(self, where, grad_fn, lr, beta):
        self.where = np.array(where, dtype=float)
        self.speed = np.zeros_like(self.where)
        self.grad_fn, self.lr, self.beta = grad_fn, lr, beta
        self.track = [self.where.copy()]

    def roll(self, n):
        for _ in range(n):
            self.speed *= self.beta
            self.speed += self.grad_fn(self.where)
            self.where -= self.lr * self.speed
            self.track.append(self.where.copy())
        return self


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    return np.array(Ball(theta_init, grad_fn, lr, beta).roll(num_steps).track)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    balls = {beta: Ball(theta_init, grad_fn, lr, beta) for beta in betas}
    return {beta: np.array(ball.roll(num_steps).track) for beta, ball in balls.items()}


def plot_trajectories(loss_fn, trajectories):
    fig, ax = plt.subplots()
    span = max(np.abs(p).max() for p in trajectories.values()) * 1.1
    grid = np.linspace(-span, span, 150)
    Z = np.empty((150, 150))
    for i, y in enumerate(grid):
        for j, x in enumerate(grid):
            Z[i, j] = loss_fn(np.array([x, y]))
    filled = ax.contourf(grid, grid, Z, levels=30, cmap="Blues")
    fig.colorbar(filled, label="loss")
    for beta, path in trajectories.items():
        ax.plot(path[:, 0], path[:, 1], label="momentum=" + str(beta))
    ax.set_xlabel("x")
    ax.set_ylabel("y")
    ax.legend(bbox_to_anchor=(1.3, 1.0))
    return fig
