# kind: right
# file: ex3_compare.py
# function: momentum_sgd, nesterov_sgd
# cause: nothing is wrong: one generator gives the states of either method, lists of tuples are unzipped afterwards
# first day: accepted
"""Exercise 3. The velocity here is physical: it points where the particle goes."""
import numpy as np


def _orbit(grad_fn, q, lr, momentum, reach):
    q = np.array(q, dtype=float)
    u = 0.0 * q
    while True:
        yield q
        u = momentum * u - lr * np.asarray(grad_fn(q + reach * u))
        q = q + u


def _run(loss_fn, orbit, num_steps):
    energy = [float(loss_fn(next(orbit))) for _ in range(num_steps)]
    return next(orbit), energy


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _run(loss_fn, _orbit(grad_fn, theta_init, lr, momentum, 0.0), num_steps)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _run(loss_fn, _orbit(grad_fn, theta_init, lr, momentum, momentum), num_steps)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    fixed = (loss_fn, grad_fn)
    return {
        "gd": momentum_sgd(*fixed, theta_init, lr, 0, num_steps)[1],
        "momentum": momentum_sgd(*fixed, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(*fixed, theta_init, lr, momentum, num_steps)[1],
    }
