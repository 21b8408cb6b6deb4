# kind: right
# file: ex3_compare.py
# function: compare_methods
# cause: optimiser classes with step(), a functools.reduce loop, histories as numpy arrays, gradient descent as its own class without velocity, extra printing
# first day: accepted
from functools import reduce

import numpy as np


class GD:
    def __init__(self, grad_fn, start, lr, momentum):
        self.grad_fn, self.lr, self.momentum = grad_fn, lr, momentum
        self.theta = np.array(start, dtype=np.float64)
        self.v = np.zeros(self.theta.shape)

    def step(self):
        self.theta = self.theta - self.lr * np.asarray(self.grad_fn(self.theta))
        return self


class HeavyBall(GD):
    def gradient(self):
        return np.asarray(self.grad_fn(self.theta))

    def step(self):
        self.v = self.momentum * self.v + self.gradient()
        self.theta = self.theta - self.lr * self.v
        return self


class Nesterov(HeavyBall):
    def gradient(self):
        return np.asarray(self.grad_fn(self.theta - self.lr * self.momentum * self.v))


def _train(cls, loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    history = np.zeros(num_steps)

    def advance(optimizer, t):
        history[t] = loss_fn(optimizer.theta)
        return optimizer.step()

    last = reduce(advance, range(num_steps), cls(grad_fn, theta_init, lr, momentum))
    return last.theta, history


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _train(HeavyBall, loss_fn, grad_fn, theta_init, lr, momentum, num_steps)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _train(Nesterov, loss_fn, grad_fn, theta_init, lr, momentum, num_steps)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    histories = {}
    for name, cls in {"gd": GD, "momentum": HeavyBall, "nesterov": Nesterov}.items():
        theta, histories[name] = _train(cls, loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
        print(name, "ends at", theta)
    return histories
