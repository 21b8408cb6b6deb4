# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: The mean of all iterates after the start is returned (Polyak-Ruppert averaging) in place of the last iterate.
# first day: true
#!/usr/bin/env python3
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    mean = theta.copy()
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
        mean = mean + (theta - mean) / (t + 1)
    return mean, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Two sequences: a plain gradient step from y, then extrapolation."""
    x = np.asarray(theta_init, dtype=float).copy()
    y = x.copy()
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(x))
        x_next = y - lr * np.asarray(grad_fn(y))
        y = x_next + momentum * (x_next - x)
        x = x_next
    return x, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    jobs = {
        "gd": (momentum_sgd, 0.0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, (method, m) in jobs.items()}
