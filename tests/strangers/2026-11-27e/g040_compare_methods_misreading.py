# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: gradient descent is given the effective lr / (1 - momentum) to make the race fair, though all shall use the same lr
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
    u = np.zeros_like(q)
    energy = []
    for _ in range(num_steps):
        energy.append(float(loss_fn(q)))
        ahead = q + momentum * u
        u = momentum * u - lr * np.asarray(grad_fn(ahead))
        q = q + u
    return q, energy


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    fixed = (loss_fn, grad_fn, theta_init)
    return {
        # without inertia the particle needs the larger mobility to have the same drift
        "gd": momentum_sgd(*fixed, lr / (1 - momentum), 0, num_steps)[1],
        "momentum": momentum_sgd(*fixed, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(*fixed, lr, momentum, num_steps)[1],
    }
