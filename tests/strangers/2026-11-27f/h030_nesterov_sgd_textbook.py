# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: the lookahead is theta - gamma * v without lr, although v is not scaled by lr here
# first day: true
"""Exercise 3: classical momentum against Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    eta, gamma = lr, momentum
    w = 1.0 * np.asarray(theta_init)
    u = 0.0 * w
    J = []
    for k in range(num_steps):
        J += [loss_fn(w)]
        u = gamma * u + eta * grad_fn(w)
        w = w - u
    return w, J


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    eta, gamma = lr, momentum
    w = np.array(theta_init, dtype=float)
    v = np.zeros_like(w)
    J = []
    for k in range(num_steps):
        J.append(loss_fn(w))
        v = gamma * v + grad_fn(w - gamma * v)
        w = w - eta * v
    return w, J


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = np.array(theta_init, dtype=float)
    plain = []
    for k in range(num_steps):
        plain.append(loss_fn(w))
        w = w - lr * grad_fn(w)
    _, m = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, n = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return dict(gd=plain, momentum=m, nesterov=n)
