# kind: right
# file: ex3_compare.py
# function: 
# cause: 
# first day: accepted
"""One engine for all three methods; they differ in two numbers."""

from itertools import islice

import numpy as np


def states(grad_fn, theta, lr, momentum, ahead):
    """Yield theta before each update, for ever."""
    v = np.zeros_like(theta)
    while True:
        yield theta
        v = momentum * v
        v = v + grad_fn(theta - ahead * lr * v)
        theta = theta - lr * v


def run(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, ahead):
    start = np.array(theta_init, dtype=float)
    points = list(islice(states(grad_fn, start, lr, momentum, ahead), num_steps + 1))
    return points[-1], [loss_fn(p) for p in points[:-1]]


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return run(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, ahead=0.0)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return run(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, ahead=1.0)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    setups = dict(gd=(0.0, 0.0), momentum=(momentum, 0.0), nesterov=(momentum, 1.0))
    return {k: run(loss_fn, grad_fn, theta_init, lr, m, num_steps, a)[1] for k, (m, a) in setups.items()}
