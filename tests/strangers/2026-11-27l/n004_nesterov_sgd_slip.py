# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: the lookahead is worked out at the end of each pass with the velocity from before the update (old_v), so the gradient point lags one velocity behind (momentum > 0, two steps or more)
# first day: true
"""Exercise 3: classical momentum against Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum, losses before each update."""
    w = np.asarray(theta_init).astype(np.float64)
    v = 0.0
    losses = np.zeros(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(w)
        v = momentum * v + np.asarray(grad_fn(w))
        w = w - lr * v
    return w, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    look = theta.copy()
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        old_v = v
        v = momentum * old_v + grad_fn(look)
        theta = theta - lr * v
        look = theta - lr * momentum * old_v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, heavy = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": heavy, "nesterov": nag}
