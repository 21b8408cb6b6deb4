# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: looks ahead twice: the gradient is taken at the lookahead point and the step is also the library form lr * (g + momentum * v); for every momentum > 0
# first day: true
"""Section 4.4, exercise 3."""

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
    theta = np.array(theta_init, dtype=float)
    trace = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        g = grad_fn(theta - lr * momentum * trace)
        trace = momentum * trace + g
        update = g + momentum * trace
        theta = theta - lr * update
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, plain = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0, num_steps)
    _, heavy = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return dict(gd=plain, momentum=heavy, nesterov=nag)
