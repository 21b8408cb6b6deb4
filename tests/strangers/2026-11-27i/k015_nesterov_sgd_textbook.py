# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: Bubeck's form with two sequences, but the earlier y starts at 0 and not at theta_init, as if there were a velocity at the start; wrong for momentum > 0 and a start other than 0
# first day: true
"""Exercise 3: classical momentum against Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum; the losses are those before each update."""
    x = np.asarray(theta_init).astype(float)
    v = np.zeros(x.shape)
    losses = np.zeros(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(x)
        v = momentum * v + grad_fn(x)
        x = x - lr * v
    return x, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    y = np.array(theta_init, dtype=float)
    y_old = np.zeros_like(y)
    history = []
    for s in range(num_steps):
        history.append(loss_fn(y))
        x = y + momentum * (y - y_old)
        y_old = y
        y = x - lr * np.asarray(grad_fn(x))
    return y, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, heavy = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nesterov = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": heavy, "nesterov": nesterov}
