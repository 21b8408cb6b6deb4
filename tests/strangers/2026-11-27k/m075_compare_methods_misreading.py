# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: two mistakes: gd gets the effective rate lr / (1 - momentum) instead of lr, and the loss at the last point is appended, so each history has num_steps + 1 entries
# first day: true
"""Exercise 3: classical momentum against Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
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


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    def curve(method, rate, m):
        theta, history = method(loss_fn, grad_fn, theta_init, rate, m, num_steps)
        return list(history) + [loss_fn(theta)]

    return {
        "gd": curve(momentum_sgd, lr / (1 - momentum), 0.0),
        "momentum": curve(momentum_sgd, lr, momentum),
        "nesterov": curve(nesterov_sgd, lr, momentum),
    }
