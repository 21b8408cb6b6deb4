# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: The values of the dict are the tuples (theta, history) as the optimisers return them; only the history belongs there.
# first day: true
"""Exercise 3: classical momentum against Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum (heavy ball)."""
    x = np.array(theta_init).astype(np.float64)
    v = np.zeros(x.shape)
    losses = np.empty(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(x)
        g = np.asarray(grad_fn(x), dtype=np.float64)
        v = momentum * v + g
        x = x - lr * v
    return x, losses


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
    results = {}
    results["gd"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    results["momentum"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    results["nesterov"] = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return results
