# kind: right
# file: ex3_compare.py
# function: compare_methods
# cause: a small class of optimizers with an own loop for each method, run side by side step by step; plain descent without any velocity
# first day: accepted
"""My answer."""
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.astype(float)
    v = np.zeros(theta.shape)
    history = np.zeros(num_steps)
    for i in range(num_steps):
        history[i] = loss_fn(theta)
        g = grad_fn(theta)
        v = momentum * v + g
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta - lr * momentum * velocity
        velocity = momentum * velocity + grad_fn(lookahead)
        theta = theta - lr * velocity
    return theta, history


class _Run:
    def __init__(self, theta, ahead, momentum):
        self.theta = np.array(theta, dtype=float)
        self.v = np.zeros_like(self.theta)
        self.ahead, self.momentum = ahead, momentum
        self.history = []

    def step(self, loss_fn, grad_fn, lr):
        self.history.append(loss_fn(self.theta))
        where = self.theta
        if self.ahead:
            where = where - lr * self.momentum * self.v
        self.v = self.momentum * self.v + grad_fn(where)
        self.theta = self.theta - lr * self.v


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = dict(
        nesterov=_Run(theta_init, True, momentum),
        momentum=_Run(theta_init, False, momentum),
        gd=_Run(theta_init, False, 0.0),
    )
    for _ in range(num_steps):
        for run in runs.values():
            run.step(loss_fn, grad_fn, lr)
    return {name: run.history for name, run in runs.items()}
