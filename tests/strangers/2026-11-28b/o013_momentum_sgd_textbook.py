# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: two mistakes: returns the average of all iterates (Polyak-Ruppert) instead of the last point, and history holds the losses after each update; for every input that moves
# first day: true
"""Section 4.4, exercise 3."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    average = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
        average += (theta - average) / (t + 1)
        history.append(loss_fn(theta))
    return average, history


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
    _, plain = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0, num_steps)
    _, heavy = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return dict(gd=plain, momentum=heavy, nesterov=nag)
