# kind: right
# file: ex3_compare.py
# function: momentum_sgd
# cause: one shared engine for all three methods: a closure chooses where the gradient is taken, a generator yields (loss, state), the displacement lr * v is the state
# first day: accepted
from itertools import islice

import numpy as np


def _optimizer(loss_fn, grad_fn, theta_init, lr, momentum, look):
    """Yields theta for ever; u = lr * v is the last displacement."""
    theta = np.asarray(theta_init, dtype=float) + 0.0
    u = np.zeros_like(theta)
    while True:
        yield theta
        u = momentum * u + lr * np.asarray(grad_fn(look(theta, momentum * u)))
        theta = theta - u


def _run(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, look):
    thetas = list(islice(_optimizer(loss_fn, grad_fn, theta_init, lr, momentum, look), num_steps + 1))
    return thetas[-1], [loss_fn(theta) for theta in thetas[:-1]]


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _run(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, lambda theta, carry: theta)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _run(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, lambda theta, carry: theta - carry)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    args = loss_fn, grad_fn, theta_init, lr
    return {
        "nesterov": nesterov_sgd(*args, momentum, num_steps)[1],
        "momentum": momentum_sgd(*args, momentum, num_steps)[1],
        "gd": momentum_sgd(*args, 0, num_steps)[1],
    }
