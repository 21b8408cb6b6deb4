# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: wrong sign of the lookahead: with a velocity that points uphill it looks back to theta + lr * momentum * v
# first day: true
"""Exercise 3. The velocity here is physical: it points where the particle goes."""
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    q = np.array(theta_init, dtype=float)
    u = np.zeros_like(q)
    energy = []
    for _ in range(num_steps):
        energy.append(float(loss_fn(q)))
        u = momentum * u - lr * np.asarray(grad_fn(q))
        q = q + u
    return q, energy


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    q = np.array(theta_init, dtype=float)
    v = np.zeros_like(q)
    energy = []
    for _ in range(num_steps):
        energy.append(float(loss_fn(q)))
        ahead = q + lr * momentum * v
        v = momentum * v + np.asarray(grad_fn(ahead))
        q = q - lr * v
    return q, energy


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    fixed = (loss_fn, grad_fn)
    return {
        "gd": momentum_sgd(*fixed, theta_init, lr, 0, num_steps)[1],
        "momentum": momentum_sgd(*fixed, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(*fixed, theta_init, lr, momentum, num_steps)[1],
    }
