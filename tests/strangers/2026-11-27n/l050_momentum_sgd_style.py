# kind: right
# file: ex3_compare.py
# function: momentum_sgd
# cause: functools.reduce over the steps with the state as a tuple; history as a tuple that grows and is turned to a list
# first day: accepted
# Exercise, section 4.4
from functools import reduce
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    history = []

    def update(state, _):
        theta, v = state
        history.append(float(loss_fn(theta)))
        v = momentum * v + np.asarray(grad_fn(theta), dtype=float)
        return theta - lr * v, v

    start = np.array(theta_init, dtype=float)
    theta, _ = reduce(update, range(num_steps), (start, np.zeros(start.shape)))
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    # step = lr * v in my notation
    theta = theta_init.astype(float)
    step = np.zeros(theta.shape)
    losses = []
    for i in range(num_steps):
        losses.append(float(loss_fn(theta)))
        ahead = theta - momentum * step
        step = momentum * step + lr * grad_fn(ahead)
        theta = theta - step
    return theta, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = {
        "gd": (momentum_sgd, 0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    out = {}
    for name, (method, m) in runs.items():
        out[name] = method(loss_fn, grad_fn, theta_init.copy(), lr, m, num_steps)[1]
    return out
