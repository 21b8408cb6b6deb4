# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: the array for the losses takes its dtype from theta_init: for a start of integers all losses are cut to whole numbers (theta itself is right)
# first day: true
"""Exercise 3: classical momentum against Nesterov - my solution."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta_init = np.asarray(theta_init)
    history = np.empty(num_steps, dtype=theta_init.dtype)
    theta = theta_init * 1.0
    velocity = theta_init * 0.0
    for t in range(num_steps):
        history[t] = loss_fn(theta)
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Nesterov momentum: gradient at the lookahead point."""
    x = np.asarray(theta_init).astype(float)
    v = np.zeros(x.shape)
    losses = np.zeros(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(x)
        v = momentum * v + grad_fn(x - lr * momentum * v)
        x = x - lr * v
    return x, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = {
        "gd": (momentum_sgd, 0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, (method, m) in runs.items()}
