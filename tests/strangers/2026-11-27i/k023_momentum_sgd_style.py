# kind: right
# file: ex3_compare.py
# function: momentum_sgd
# cause: an optimiser class and a generator that yields the state; the history is taken with islice
# first day: accepted
from itertools import islice

import numpy as np


class HeavyBall:
    def __init__(self, lr, momentum):
        self.lr, self.momentum = lr, momentum

    def run(self, grad_fn, theta):
        v = np.zeros_like(theta)
        while True:
            yield theta
            v = self.momentum * v + grad_fn(theta)
            theta = theta - self.lr * v


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    points = HeavyBall(lr, momentum).run(grad_fn, np.array(theta_init, dtype=float))
    history = [float(loss_fn(p)) for p in islice(points, num_steps)]
    return next(points), history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Nesterov momentum: gradient at the lookahead point."""
    x = np.asarray(theta_init).astype(float)
    v = np.zeros(x.shape)
    losses = np.zeros(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(x)
        v = momentum * v + grad_fn(x - lr * momentum * v)
        x = x - lr * v
    return x, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = {
        "gd": (momentum_sgd, 0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, (method, m) in runs.items()}
