# kind: right
# file: ex1_visualize.py
# function: 
# cause: 
# first day: accepted
import numpy as np
import matplotlib.pyplot as plt


class HeavyBall:
    """A ball that remembers where it has been."""

    def __init__(self, grad_fn, theta, lr, beta):
        self.grad_fn = grad_fn
        self.lr = lr
        self.beta = beta
        self.theta = np.array(theta, dtype=float)
        self.velocity = np.zeros_like(self.theta)
        self.visited = [self.theta.copy()]

    def step(self):
        self.velocity *= self.beta
        self.velocity += self.grad_fn(self.theta.copy())
        self.theta -= self.lr * self.velocity
        self.visited.append(self.theta.copy())
        return self

    def run(self, num_steps):
        for _ in range(num_steps):
            self.step()
        return np.array(self.visited)


class Map:
    def __init__(self, loss_fn, points):
        points = np.asarray(points, dtype=float)
        centre = (points.max(axis=0) + points.min(axis=0)) / 2
        half = 0.6 * np.ptp(points, axis=0) + 0.1
        self.x = np.linspace(centre[0] - half[0], centre[0] + half[0], 72)
        self.y = np.linspace(centre[1] - half[1], centre[1] + half[1], 72)
        self.z = np.zeros((self.y.size, self.x.size))
        for (i, j), _ in np.ndenumerate(self.z):
            self.z[i, j] = loss_fn(np.array([self.x[j], self.y[i]]))

    def draw(self):
        plt.contour(self.x, self.y, self.z, 30, cmap="summer")


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    return HeavyBall(grad_fn, theta_init, lr, beta).run(num_steps)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    balls = {beta: HeavyBall(grad_fn, theta_init, lr, beta) for beta in betas}
    return {beta: balls[beta].run(num_steps) for beta in balls}


def plot_trajectories(loss_fn, trajectories):
    fig = plt.figure(figsize=(7, 7))
    Map(loss_fn, [row for path in trajectories.values() for row in path]).draw()
    styles = ["-", "--", "-.", ":"]
    for k, beta in enumerate(sorted(trajectories, reverse=True)):
        path = np.asarray(trajectories[beta])
        plt.plot(path[:, 0], path[:, 1], linestyle=styles[k % 4], label="momentum {}".format(beta))
    plt.axhline(0, color="k", lw=0.3)
    plt.axvline(0, color="k", lw=0.3)
    plt.xlabel("x")
    plt.ylabel("y")
    plt.legend()
    plt.title("Trajectories")
    return fig
