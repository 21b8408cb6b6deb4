# kind: right
# file: ex3_compare.py
# function: compare_methods
# cause: a table of (function, momentum) pairs with functools.partial, and gd written as Nesterov with momentum 0 (the same method); histories as lists
# first day: accepted
"""Exercise 3: classical momentum against Nesterov."""

from functools import partial

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum."""
    theta = theta_init.astype(float)
    velocity = np.zeros(theta.shape)
    losses = np.zeros(num_steps)
    for t in range(num_steps):
        losses[t] = loss_fn(theta)
        gradient = grad_fn(theta)
        velocity = momentum * velocity + gradient
        theta = theta - lr * velocity
    return theta, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta - lr * momentum * v
        v = momentum * v + grad_fn(lookahead)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    common = dict(loss_fn=loss_fn, grad_fn=grad_fn, lr=lr, num_steps=num_steps)
    table = {
        "nesterov": partial(nesterov_sgd, momentum=momentum),
        "gd": partial(nesterov_sgd, momentum=0.0),
        "momentum": partial(momentum_sgd, momentum=momentum),
    }
    return {name: list(run(theta_init=np.array(theta_init, dtype=float), **common)[1])
            for name, run in table.items()}
