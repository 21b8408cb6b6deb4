# kind: right
# file: ex3_compare.py
# function: compare_methods
# cause: one dataclass with a switch does all three methods; momentum_sgd and nesterov_sgd are thin wrappers; histories are numpy arrays
# first day: accepted
"""Heavy ball and Nesterov side by side."""

from dataclasses import dataclass

import numpy as np


@dataclass
class Run:
    loss_fn: object
    grad_fn: object
    lr: float
    momentum: float
    ahead: bool = False

    def __call__(self, start, num_steps):
        theta = np.array(start, dtype=float)
        v = np.zeros_like(theta)
        losses = np.empty(num_steps)
        for t in range(num_steps):
            losses[t] = self.loss_fn(theta)
            where = theta - self.ahead * self.lr * self.momentum * v
            v = self.momentum * v + self.grad_fn(where)
            theta = theta - self.lr * v
        return theta, losses


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return Run(loss_fn, grad_fn, lr, momentum)(theta_init, num_steps)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return Run(loss_fn, grad_fn, lr, momentum, ahead=True)(theta_init, num_steps)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = {
        "nesterov": Run(loss_fn, grad_fn, lr, momentum, True),
        "momentum": Run(loss_fn, grad_fn, lr, momentum),
        "gd": Run(loss_fn, grad_fn, lr, 0.0, True),
    }
    return {name: run(theta_init, num_steps)[1] for name, run in runs.items()}
