# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: Sutskever's schedule min(momentum, 1 - 2^(-1 - log2(t // 250 + 1))): the first 250 steps run with 0.5; wrong for momentum 0.9 from the second step on
# first day: true
"""Exercise 3: classical momentum against Nesterov - my solution."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        mu = min(1 - 2 ** (-1 - np.log2(t // 250 + 1)), momentum)
        history.append(loss_fn(theta))
        v = mu * v + grad_fn(theta - lr * mu * v)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = {
        "gd": (momentum_sgd, 0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, (method, m) in runs.items()}


if __name__ == "__main__":
    result = compare_methods(lambda p: p[0] ** 2 + 100 * p[1] ** 2, lambda p: np.array([2 * p[0], 200 * p[1]]),
                             np.array([1.0, 1.0]), 0.004, 0.9, 100)
    for name, losses in result.items():
        print(name, losses[-1])
