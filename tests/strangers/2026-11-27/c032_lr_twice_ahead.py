# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: The velocity holds lr and the sign already (Sutskever's form), but the lookahead multiplies it by lr once more, so it looks far too short ahead.
# first day: true
"""Section 4.4, exercise 3."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.asarray(theta_init).astype(float)
    v = np.zeros_like(theta)
    losses = []
    for k in range(num_steps):
        losses.append(loss_fn(theta))
        g = grad_fn(theta + lr * momentum * v)
        v = momentum * v - lr * g
        theta = theta + v
    return theta, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    jobs = {
        "gd": (momentum_sgd, 0.0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, (method, m) in jobs.items()}
