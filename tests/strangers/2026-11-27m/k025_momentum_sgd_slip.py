# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: np.full(num_steps, 0) is an array of ints, so the recorded losses are cut to whole numbers; wrong for any loss that is not whole
# first day: true
"""Exercise 3: classical momentum against Nesterov (25 points)."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.full(theta.shape, 0)
    history = np.full(num_steps, 0)
    for t in range(num_steps):
        history[t] = loss_fn(theta)
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = np.asarray(theta_init, dtype=float) + 0.0
    v = 0.0
    hist = []
    while len(hist) < num_steps:
        hist.append(float(loss_fn(w)))
        carried = momentum * v
        v = carried + grad_fn(w - lr * carried)
        w = w - lr * v
    return w, hist


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Histories of the three methods."""
    return dict(
        gd=momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0, num_steps)[1],
        momentum=momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        nesterov=nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    )
