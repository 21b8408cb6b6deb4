# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: Two mistakes: the loss is recorded at the lookahead point, and the lookahead point is returned in place of theta
# first day: true
"""ex 3, classical and Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros(theta.shape)
    history = np.zeros(num_steps)
    for t in range(num_steps):
        history[t] = loss_fn(theta)
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros(len(theta))
    look = theta
    losses = np.zeros(num_steps)
    for t in range(num_steps):
        look = theta - lr * momentum * v
        losses[t] = loss_fn(look)
        v = momentum * v + grad_fn(look)
        theta = theta - lr * v
    return look, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    results = {}
    for name, fn, mom in [("gd", momentum_sgd, 0), ("momentum", momentum_sgd, momentum),
                          ("nesterov", nesterov_sgd, momentum)]:
        start = np.array(theta_init, dtype=float)
        _, results[name] = fn(loss_fn, grad_fn, start, lr, mom, num_steps)
    return results
