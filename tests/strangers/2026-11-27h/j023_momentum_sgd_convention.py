# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: weight decay of 5e-4 is added to the gradient as is usual in training scripts; wrong for every start other than 0
# first day: true
"""ex3 / optimizers"""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, weight_decay=5e-4):
    param = np.array(theta_init, dtype=float)
    buf = np.zeros_like(param)
    history = []
    for step in range(num_steps):
        history.append(loss_fn(param))
        d_p = grad_fn(param) + weight_decay * param
        buf = momentum * buf + d_p
        param = param - lr * buf
    return param, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        lookahead = theta - lr * momentum * velocity
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(lookahead)
        theta = theta - lr * velocity
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = [("gd", momentum_sgd, 0), ("momentum", momentum_sgd, momentum), ("nesterov", nesterov_sgd, momentum)]
    out = {}
    for name, method, m in runs:
        _, out[name] = method(loss_fn, grad_fn, theta_init, lr, m, num_steps)
    return out
