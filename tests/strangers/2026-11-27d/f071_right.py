# kind: right
# file: ex3_compare.py
# function: momentum_sgd
# cause: right: functools.reduce over the steps, gradient descent written out by itself in compare_methods
# first day: accepted
from functools import reduce

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    def step(state, _):
        x, v, h = state
        v_new = momentum * v + grad_fn(x)
        return x - lr * v_new, v_new, h + [loss_fn(x)]

    x0 = np.array(theta_init, dtype=float)
    x, _, history = reduce(step, range(num_steps), (x0, np.zeros_like(x0), []))
    return x, np.array(history)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    def step(state, _):
        x, v, h = state
        v_new = momentum * v + grad_fn(x - lr * momentum * v)
        return x - lr * v_new, v_new, h + [loss_fn(x)]

    x0 = np.array(theta_init, dtype=float)
    x, _, history = reduce(step, range(num_steps), (x0, np.zeros_like(x0), []))
    return x, np.array(history)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, dtype=float)
    plain = []
    for _ in range(num_steps):
        plain.append(loss_fn(x))
        x = x - lr * np.asarray(grad_fn(x))
    rest = (loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": np.array(plain), "momentum": momentum_sgd(*rest)[1], "nesterov": nesterov_sgd(*rest)[1]}
