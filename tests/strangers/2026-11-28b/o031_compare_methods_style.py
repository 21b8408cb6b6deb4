# kind: right
# file: ex3_compare.py
# function: compare_methods
# cause: gradient descent is the Nesterov function with momentum 0; the calls are partials in a dict
# first day: accepted
"""Section 4.4, exercise 3."""

from functools import partial

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.asarray(theta_init).astype(float)
    velocity = 0.0 * x
    losses = np.zeros(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(x)
        velocity = momentum * velocity + grad_fn(x)
        x = x - lr * velocity
    return x, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.asarray(theta_init).astype(float)
    velocity = 0.0 * x
    losses = np.zeros(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(x)
        g = grad_fn(x - lr * momentum * velocity)
        velocity = momentum * velocity + g
        x = x - lr * velocity
    return x, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    methods = {
        "nesterov": partial(nesterov_sgd, momentum=momentum),
        "momentum": partial(momentum_sgd, momentum=momentum),
        "gd": partial(nesterov_sgd, momentum=0),  # without momentum the lookahead point is theta
    }
    common = dict(loss_fn=loss_fn, grad_fn=grad_fn, theta_init=theta_init, lr=lr, num_steps=num_steps)
    return {name: method(**common)[1] for name, method in methods.items()}
