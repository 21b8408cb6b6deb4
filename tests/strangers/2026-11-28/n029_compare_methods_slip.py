# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: momentum is set to 0 for plain descent and never set back, so all three histories are gradient descent's: wrong for every momentum > 0
# first day: vague

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta - lr * momentum * v
        v = momentum * v + grad_fn(lookahead)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    results = {}
    for name in ("gd", "momentum", "nesterov"):
        if name == "gd":
            momentum = 0.0
        method = nesterov_sgd if name == "nesterov" else momentum_sgd
        theta, history = method(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
        results[name] = history
    return results
