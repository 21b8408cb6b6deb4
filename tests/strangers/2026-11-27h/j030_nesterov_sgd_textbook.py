# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: adaptive restart (O'Donoghue and Candes): the velocity is set to zero when the loss rises; wrong on every run whose loss rises once, e.g. x^2 + 100 y^2, lr 0.004, momentum 0.9
# first day: true
"""ex3 / optimizers"""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = np.asarray(theta_init) * 1.0
    step = np.zeros(w.shape)
    losses = np.zeros(num_steps)
    for t in range(num_steps):
        losses[t] = loss_fn(w)
        step = momentum * step + lr * grad_fn(w)
        w = w - step
    return w, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        loss = loss_fn(theta)
        if history and loss > history[-1]:
            v = np.zeros_like(v)
        history.append(loss)
        v = momentum * v + grad_fn(theta - lr * momentum * v)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = [("gd", momentum_sgd, 0), ("momentum", momentum_sgd, momentum), ("nesterov", nesterov_sgd, momentum)]
    out = {}
    for name, method, m in runs:
        _, out[name] = method(loss_fn, grad_fn, theta_init, lr, m, num_steps)
    return out
