# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: Polyak averaging: returns the mean of the points after each update instead of the last point; wrong for num_steps >= 2
# first day: true
"""Heavy ball and Nesterov side by side."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    average = theta.copy()
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
        average = average + (theta - average) / (t + 1)
    return average, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Nesterov: gradient at the lookahead point."""
    th = theta_init.astype(float)
    v = np.zeros(th.shape)
    losses = np.zeros(num_steps)
    for i in range(num_steps):
        losses[i] = loss_fn(th)
        ahead = th - lr * momentum * v
        v = momentum * v + grad_fn(ahead)
        th = th - lr * v
    return th, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    result = {}
    for name, method, m in [("gd", momentum_sgd, 0), ("momentum", momentum_sgd, momentum),
                            ("nesterov", nesterov_sgd, momentum)]:
        result[name] = method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1]
    return result
