# kind: right
# file: ex3_compare.py
# function: momentum_sgd
# cause: a dataclass for the optimizer state with a step method, driven by a list comprehension
# first day: accepted
"""Exercise 3: classical momentum against Nesterov."""

from dataclasses import dataclass

import numpy as np


@dataclass
class Ball:
    theta: np.ndarray
    v: np.ndarray
    lr: float
    momentum: float

    def step(self, loss_fn, grad_fn):
        """Roll once, return the loss before rolling."""
        loss = float(loss_fn(self.theta))
        self.v = self.momentum * self.v + grad_fn(self.theta)
        self.theta = self.theta - self.lr * self.v
        return loss


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    start = np.array(theta_init, dtype=float)
    ball = Ball(start, np.zeros_like(start), lr, momentum)
    history = [ball.step(loss_fn, grad_fn) for _ in range(num_steps)]
    return ball.theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = np.asarray(theta_init) * 1.0
    step = np.zeros(w.shape)
    losses = np.zeros(num_steps)
    for t in range(num_steps):
        losses[t] = loss_fn(w)
        step = momentum * step + lr * grad_fn(w - momentum * step)
        w = w - step
    return w, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = [("gd", momentum_sgd, 0), ("momentum", momentum_sgd, momentum), ("nesterov", nesterov_sgd, momentum)]
    out = {}
    for name, method, m in runs:
        _, out[name] = method(loss_fn, grad_fn, theta_init, lr, m, num_steps)
    return out
