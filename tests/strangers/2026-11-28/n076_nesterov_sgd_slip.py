# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: the update starts from lookahead instead of theta, so the momentum step is made twice: wrong for momentum > 0 from the second step on
# first day: true

"""My answer."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = 1.0 * np.asarray(theta_init)
    step = 0.0 * x                      # step = lr * v, the section's second form
    hist = []
    while len(hist) < num_steps:
        hist.append(float(loss_fn(x)))
        step = momentum * step + lr * grad_fn(x)
        x = x - step
    return x, hist


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    p = np.array(theta_init, dtype=float)
    v = np.zeros_like(p)
    losses = []
    for _ in range(num_steps):
        losses.append(loss_fn(p))
        q = p - lr * momentum * v      # where the velocity carries us
        v = momentum * v + grad_fn(q)
        p = q - lr * v                 # correct from there
    return p, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = {
        "gd": (momentum_sgd, 0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    return {name: f(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, (f, m) in runs.items()}
