# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: The velocity buffer has theta_init's dtype and is filled in place; with an integer start the velocities are cut to integers.
# first day: true
"""My solution."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    velocity = np.zeros_like(theta_init)
    theta = theta_init.astype(float)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        velocity[:] = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Two sequences: a plain gradient step from y, then extrapolation."""
    x = np.asarray(theta_init, dtype=float).copy()
    y = x.copy()
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(x))
        x_next = y - lr * np.asarray(grad_fn(y))
        y = x_next + momentum * (x_next - x)
        x = x_next
    return x, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    jobs = {
        "gd": (momentum_sgd, 0.0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, (method, m) in jobs.items()}
