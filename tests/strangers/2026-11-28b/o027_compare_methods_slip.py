# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: dict.fromkeys gives all three names one and the same list, which ends up with all losses (3 * num_steps) under each name; for every input
# first day: vague
"""Section 4.4, exercise 3."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.asarray(theta_init).astype(float)
    velocity = 0.0 * x
    losses = np.zeros(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(x)
        velocity = momentum * velocity + grad_fn(x)
        x = x - lr * velocity
    return x, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.asarray(theta_init).astype(float)
    velocity = 0.0 * x
    losses = np.zeros(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(x)
        g = grad_fn(x - lr * momentum * velocity)
        velocity = momentum * velocity + g
        x = x - lr * velocity
    return x, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    histories = dict.fromkeys(["gd", "momentum", "nesterov"], [])
    histories["gd"].extend(momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1])
    histories["momentum"].extend(momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1])
    histories["nesterov"].extend(nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1])
    return histories
