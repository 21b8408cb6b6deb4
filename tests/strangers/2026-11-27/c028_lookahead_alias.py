# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: lookahead is the same array as theta and is moved in place, so theta makes the momentum step twice.
# first day: true
"""
Exercise 3

v = beta * v + grad, theta = theta - lr * v
"""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = np.asarray(theta_init).astype(np.float64)      # astype copies
    buf = np.zeros(w.shape)
    losses = np.zeros(num_steps)
    for i in range(num_steps):
        losses[i] = loss_fn(w.copy())
        g = np.asarray(grad_fn(w.copy()), dtype=np.float64)
        buf *= momentum
        buf += g
        w -= lr * buf
    return w, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta
        lookahead -= lr * momentum * v
        v = momentum * v + grad_fn(lookahead)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    def losses(method, m):
        start = np.array(theta_init, dtype=float)
        return method(loss_fn, grad_fn, start, lr, m, num_steps)[1]

    return dict(gd=losses(momentum_sgd, 0), momentum=losses(momentum_sgd, momentum),
                nesterov=losses(nesterov_sgd, momentum))
