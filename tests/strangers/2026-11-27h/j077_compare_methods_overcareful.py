# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: the histories are clipped to 1e-12 ... 1e6 for the logarithmic picture; wrong when a loss leaves that range, e.g. Nesterov diverging at lr 0.009, a minimum below zero, or a long run to the bottom
# first day: false
"""Three methods, one start."""

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
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        lookahead = theta - lr * momentum * velocity
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(lookahead)
        theta = theta - lr * velocity
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    settings = {"gd": (momentum_sgd, 0.0), "momentum": (momentum_sgd, momentum), "nesterov": (nesterov_sgd, momentum)}
    histories = {}
    for name, (method, m) in settings.items():
        _, h = method(loss_fn, grad_fn, theta_init, lr, m, num_steps)
        histories[name] = np.clip(h, 1e-12, 1e6)      # semilogy cannot draw 0 or inf
    return histories
