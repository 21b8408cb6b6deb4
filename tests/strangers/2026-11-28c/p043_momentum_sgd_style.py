# kind: right
# file: ex3_compare.py
# function: momentum_sgd
# cause: a small optimiser class with a step method; lr sits inside its velocity, which is the same for a constant lr
# first day: accepted
import numpy as np


class HeavyBall:
    def __init__(self, start, lr, momentum):
        self.theta = np.array(start, dtype=float)
        self.buffer = np.zeros_like(self.theta)
        self.lr, self.momentum = lr, momentum

    def step(self, grad):
        self.buffer = self.momentum * self.buffer - self.lr * grad
        self.theta = self.theta + self.buffer


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum."""
    ball = HeavyBall(theta_init, lr, momentum)
    history = []
    while len(history) < num_steps:
        history.append(float(loss_fn(ball.theta)))
        ball.step(grad_fn(ball.theta))
    return ball.theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Nesterov momentum."""
    x = np.array(theta_init, dtype=np.float64)
    step = np.zeros_like(x)          # the last move, lr * v
    losses = np.empty(num_steps)
    for t in range(num_steps):
        losses[t] = loss_fn(x)
        step = momentum * step + lr * grad_fn(x - momentum * step)
        x = x - step
    return x, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Loss histories of the three methods."""
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }


if __name__ == "__main__":
    print("ex3_compare.py is done")
