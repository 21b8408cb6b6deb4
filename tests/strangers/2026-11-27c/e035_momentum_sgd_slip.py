# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: the return stands inside the loop, so there is only one update and one loss
# first day: true
# ex3, my solutions

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
        return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta - lr * momentum * v
        v = momentum * v + grad_fn(lookahead)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    jobs = [("gd", momentum_sgd, 0), ("momentum", momentum_sgd, momentum), ("nesterov", nesterov_sgd, momentum)]
    return {key: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for key, method, m in jobs}
