# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: Sutskever's schedule: momentum starts at 0.5 and grows up to the given one; wrong for momentum > 0.5 and two steps or more
# first day: true
"""Ex 3, compare methods"""

import math

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        mu = min(1 - 2 ** (-1 - math.log2(t // 250 + 1)), momentum)
        history.append(loss_fn(theta))
        v = mu * v + grad_fn(theta)
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
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nes = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nes}


if __name__ == "__main__":
    result = compare_methods(lambda p: p[0] ** 2 + 100 * p[1] ** 2, lambda p: np.array([2 * p[0], 200 * p[1]]),
                             np.array([1.0, 1.0]), 0.004, 0.9, 100)
    for name, history in result.items():
        print(name, history[-1])
