# style: a small hierarchy of optimizer classes
from abc import ABC, abstractmethod

import numpy as np


class Optimizer(ABC):
    def __init__(self, grad_fn, lr, beta):
        self.grad_fn, self.lr, self.beta = grad_fn, lr, beta
        self.velocity = None

    @abstractmethod
    def where(self, theta):
        """Where to take the gradient."""

    def step(self, theta):
        if self.velocity is None:
            self.velocity = np.zeros_like(theta)
        self.velocity = self.beta * self.velocity + self.grad_fn(self.where(theta))
        return theta - self.lr * self.velocity

    def minimise(self, loss_fn, theta, steps):
        theta = np.array(theta, dtype=np.float64)
        self.history = []
        for _ in range(steps):
            self.history.append(loss_fn(theta))
            theta = self.step(theta)
        return theta


class HeavyBall(Optimizer):
    def where(self, theta):
        return theta


class Nesterov(Optimizer):
    def where(self, theta):
        return theta - self.lr * self.beta * self.velocity


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    opt = HeavyBall(grad_fn, lr, momentum)
    return opt.minimise(loss_fn, theta_init, num_steps), opt.history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    opt = Nesterov(grad_fn, lr, momentum)
    return opt.minimise(loss_fn, theta_init, num_steps), opt.history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    methods = {"gd": HeavyBall(grad_fn, lr, 0), "momentum": HeavyBall(grad_fn, lr, momentum), "nesterov": Nesterov(grad_fn, lr, momentum)}
    for m in methods.values():
        m.minimise(loss_fn, theta_init, num_steps)
    return {name: m.history for name, m in methods.items()}
