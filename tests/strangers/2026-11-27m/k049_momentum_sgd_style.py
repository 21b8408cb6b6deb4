# kind: right
# file: ex3_compare.py
# function: momentum_sgd
# cause: a generator yields the points for ever; the history is taken with islice and the last theta is the next item
# first day: accepted
from itertools import islice

import numpy as np


def _descent(grad_fn, theta, lr, momentum):
    v = np.zeros_like(theta)
    while True:
        yield theta
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    walk = _descent(grad_fn, np.array(theta_init, dtype=float), lr, momentum)
    history = [loss_fn(theta) for theta in islice(walk, num_steps)]
    return next(walk), history


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
