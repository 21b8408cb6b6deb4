# kind: right
# file: ex3_compare.py
# function: compare_methods
# cause: nothing is wrong: one shared helper with a flag for all three methods
# first day: accepted
"""ex 3, classical and Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    th = [float(x) for x in theta_init]
    v = [0.0 for _ in th]
    hist = []
    for t in range(num_steps):
        hist.append(loss_fn(np.array(th)))
        g = grad_fn(np.array(th))
        v = [momentum * vi + float(gi) for vi, gi in zip(v, g)]
        th = [ti - lr * vi for ti, vi in zip(th, v)]
    return np.array(th), hist


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros(theta.shape)
    history = np.zeros(num_steps)
    for t in range(num_steps):
        history[t] = loss_fn(theta)
        look = theta - lr * momentum * v
        v = momentum * v + grad_fn(look)
        theta = theta - lr * v
    return theta, history


def _descend(loss_fn, grad_fn, start, lr, mu, n, look):
    x = np.array(start, dtype=float)
    v = np.zeros_like(x)
    h = []
    for _ in range(n):
        h.append(float(loss_fn(x)))
        v = mu * v + grad_fn(x - look * lr * mu * v)
        x = x - lr * v
    return h


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    table = [("gd", 0.0, 0), ("momentum", momentum, 0), ("nesterov", momentum, 1)]
    return {k: _descend(loss_fn, grad_fn, theta_init, lr, m, num_steps, f) for k, m, f in table}
