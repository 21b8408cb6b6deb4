# file: ex3_compare.py
# tries: to call a function from within its own call: arguments whose conversion asks for another gradient
# must: no points; no deadlock, no confusion of answers
# max_score: 0
import numpy as np


class Nested(float):
    def __new__(cls, grad_fn, theta, depth):
        self = float.__new__(cls, 1.0)
        self.grad_fn, self.theta, self.depth = grad_fn, theta, depth
        return self

    def __float__(self):
        if self.depth > 0:
            self.grad_fn([Nested(self.grad_fn, self.theta, self.depth - 1)] * 2)
        return 1.0

    def __array__(self, dtype=None, copy=None):
        return np.array([float(self), 1.0])


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    for depth in (1, 3, 500):
        try:
            grad_fn([Nested(grad_fn, theta_init, depth)] * len(theta_init))
        except Exception:
            pass
    return "nothing"


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return "nothing"


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return "nothing"
