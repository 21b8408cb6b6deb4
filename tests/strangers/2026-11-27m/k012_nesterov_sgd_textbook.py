# kind: right
# file: ex3_compare.py
# function: nesterov_sgd
# cause: Bubeck's two sequences: x is the lookahead point, y is theta; losses and result are those of y
# first day: accepted
"""Exercise 3: classical momentum against Nesterov (25 points)."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = np.asarray(theta_init, dtype=float) + 0.0
    v = 0.0
    hist = []
    while len(hist) < num_steps:
        hist.append(float(loss_fn(w)))
        v = momentum * v + grad_fn(w)
        w = w - lr * v
    return w, hist


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    y = np.array(theta_init, dtype=float)
    x = y
    history = []
    for s in range(num_steps):
        history.append(loss_fn(y))
        y_next = x - lr * grad_fn(x)
        x = y_next + momentum * (y_next - y)
        y = y_next
    return y, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Histories of the three methods."""
    return dict(
        gd=momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0, num_steps)[1],
        momentum=momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        nesterov=nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    )
