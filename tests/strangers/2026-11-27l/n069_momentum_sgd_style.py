# kind: right
# file: ex3_compare.py
# function: momentum_sgd
# cause: an optimizer class with state; Nesterov is a subclass that only overrides where the gradient is taken
# first day: accepted
import numpy as np


class HeavyBall:
    def __init__(self, start, lr, momentum):
        self.theta = np.array(start, dtype=float)
        self.v = np.zeros_like(self.theta)
        self.lr, self.momentum = lr, momentum

    def where(self):
        return self.theta

    def step(self, grad_fn):
        self.v = self.momentum * self.v + grad_fn(self.where())
        self.theta = self.theta - self.lr * self.v

    def minimize(self, loss_fn, grad_fn, n):
        losses = []
        while len(losses) < n:
            losses.append(loss_fn(self.theta))
            self.step(grad_fn)
        return self.theta, losses


class Nesterov(HeavyBall):
    def where(self):
        return self.theta - self.lr * self.momentum * self.v


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return HeavyBall(theta_init, lr, momentum).minimize(loss_fn, grad_fn, num_steps)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return Nesterov(theta_init, lr, momentum).minimize(loss_fn, grad_fn, num_steps)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    jobs = [("gd", momentum_sgd, 0), ("momentum", momentum_sgd, momentum), ("nesterov", nesterov_sgd, momentum)]
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, method, m in jobs}


if __name__ == "__main__":
    result = compare_methods(lambda p: p[0] ** 2 + 100 * p[1] ** 2, lambda p: np.array([2, 200]) * p,
                             np.array([1.0, 1.0]), 0.004, 0.9, 200)
    for name, losses in result.items():
        print(name, losses[-1])
