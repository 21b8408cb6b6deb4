# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: The histories are divided by their first loss, which suits a plot; the losses themselves were asked for.
# first day: true
"""
Exercise 3

v = beta * v + grad, theta = theta - lr * v
"""

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
    curves = {}
    for name, fn, m in [("gd", momentum_sgd, 0.0), ("momentum", momentum_sgd, momentum),
                        ("nesterov", nesterov_sgd, momentum)]:
        history = np.asarray(fn(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1], dtype=float)
        curves[name] = history / history[0]       # all start at 1
    return curves
