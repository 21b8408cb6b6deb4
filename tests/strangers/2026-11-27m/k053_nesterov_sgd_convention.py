# kind: right
# file: ex3_compare.py
# function: nesterov_sgd
# cause: PyTorch's form runs on the lookahead points, and theta is got back by adding lr * momentum * v
# first day: accepted
"""Ex 3, compare methods"""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum."""
    th = theta_init.astype(float)
    v = np.zeros(th.shape)
    losses = np.zeros(num_steps)
    for i in range(num_steps):
        losses[i] = loss_fn(th)
        v = momentum * v + grad_fn(th)
        th = th - lr * v
    return th, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    p = np.array(theta_init, dtype=float)      # what a library would call the parameter
    buf = np.zeros_like(p)

    def theta():
        return p + lr * momentum * buf

    history = []
    for _ in range(num_steps):
        history.append(float(loss_fn(theta())))
        g = grad_fn(p)
        buf = momentum * buf + g
        p = p - lr * (g + momentum * buf)
    return theta(), history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    result = {}
    for name, method, m in [("gd", momentum_sgd, 0), ("momentum", momentum_sgd, momentum),
                            ("nesterov", nesterov_sgd, momentum)]:
        result[name] = method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1]
    return result
