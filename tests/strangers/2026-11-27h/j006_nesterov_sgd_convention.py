# kind: right
# file: ex3_compare.py
# function: nesterov_sgd
# cause: walks the library form (lookahead points as parameters) and gets theta back by adding lr * momentum * v, for the losses and for the result
# first day: accepted
"""ex3 / optimizers"""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x, v = np.array(theta_init, float), 0.0
    history = []
    while len(history) < num_steps:
        history += [float(loss_fn(x))]
        v = grad_fn(x) + momentum * v
        x = x - lr * v
    return x, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    phi = np.array(theta_init, dtype=float)
    buf = np.zeros_like(phi)
    history = []

    def theta():
        return phi + lr * momentum * buf

    for _ in range(num_steps):
        history.append(float(loss_fn(theta())))
        g = np.asarray(grad_fn(phi), dtype=float)
        buf = momentum * buf + g
        phi = phi - lr * (g + momentum * buf)
    return theta(), history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = [("gd", momentum_sgd, 0), ("momentum", momentum_sgd, momentum), ("nesterov", nesterov_sgd, momentum)]
    out = {}
    for name, method, m in runs:
        _, out[name] = method(loss_fn, grad_fn, theta_init, lr, m, num_steps)
    return out
