# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: A weight decay of 5e-4 is on by default: 5e-4 * theta is added to every gradient. Another loss is minimised than the one handed in.
# first day: true
"""Exercise 3: classical momentum against Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, weight_decay=5e-4):
    w = np.array(theta_init, dtype=float)
    v = np.zeros_like(w)
    history = []
    for step in range(num_steps):
        history.append(loss_fn(w))
        g = np.asarray(grad_fn(w), dtype=float) + weight_decay * w
        v = momentum * v + g
        w = w - lr * v
    return w, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    th = np.array(theta_init, dtype=float)
    before = th.copy()
    hist = []
    while len(hist) < num_steps:
        hist.append(float(loss_fn(th)))
        ahead = th + momentum * (th - before)
        before, th = th, ahead - lr * np.asarray(grad_fn(ahead))
    return th, hist


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = {
        "gd": (momentum_sgd, 0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, (method, m) in runs.items()}
