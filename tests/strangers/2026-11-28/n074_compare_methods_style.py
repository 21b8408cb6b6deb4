# kind: right
# file: ex3_compare.py
# function: compare_methods
# cause: endless generators of (loss, next theta), cut with islice; history comes as a tuple-built list
# first day: accepted

from itertools import islice

import numpy as np


def _walk(loss_fn, grad_fn, theta, lr, momentum, where):
    v = np.zeros_like(theta)
    while True:
        loss = loss_fn(theta)
        v = momentum * v + grad_fn(where(theta, v))
        theta = theta - lr * v
        yield loss, theta


def _collect(steps, start, num_steps):
    history, theta = [], start
    for loss, theta in islice(steps, num_steps):
        history += [loss]
    return theta, history


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    start = np.array(theta_init, dtype=float)
    return _collect(_walk(loss_fn, grad_fn, start, lr, momentum, lambda x, v: x), start, num_steps)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    start = np.array(theta_init, dtype=float)
    ahead = lambda x, v: x - lr * momentum * v
    return _collect(_walk(loss_fn, grad_fn, start, lr, momentum, ahead), start, num_steps)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    names = ["gd", "momentum", "nesterov"]
    methods = [momentum_sgd, momentum_sgd, nesterov_sgd]
    coefficients = [0 * momentum, momentum, momentum]
    return {n: f(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for n, f, m in zip(names, methods, coefficients)}
