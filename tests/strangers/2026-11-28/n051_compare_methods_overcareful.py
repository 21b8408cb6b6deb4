# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: losses are cached under theta rounded to 3 decimals 'to save evaluations', so different points share a value: wrong as soon as two visited points agree to 3 decimals, e.g. x^2 + 100 y^2 from (1, 1), lr 0.004, momentum 0.9, 1000 steps
# first day: vague

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
    x = 1.0 * np.asarray(theta_init)
    step = 0.0 * x
    hist = []
    while len(hist) < num_steps:
        hist.append(float(loss_fn(x)))
        step = momentum * step + lr * grad_fn(x - momentum * step)
        x = x - step
    return x, hist


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    cache = {}

    def cached_loss(theta):
        key = tuple(np.round(theta, 3).tolist())
        if key not in cache:
            cache[key] = loss_fn(theta)
        return cache[key]

    args = (cached_loss, grad_fn, theta_init, lr)
    return {
        "gd": momentum_sgd(*args, 0.0, num_steps)[1],
        "momentum": momentum_sgd(*args, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(*args, momentum, num_steps)[1],
    }


if __name__ == "__main__":
    print(nesterov_sgd(lambda p: float(p @ p), lambda p: 2 * p, np.array([1, 2]), 0.1, 0.9, 5))
