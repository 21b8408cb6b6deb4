# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: Polyak-Ruppert averaging: returns the mean of all iterates instead of the last point
# first day: true
"""Exercise 3: classical momentum against Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    average = theta.copy()
    v = np.zeros_like(theta)
    history = []
    for t in range(1, num_steps + 1):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
        average += (theta - average) / (t + 1)
    return average, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta - lr * momentum * v
        v = momentum * v + grad_fn(lookahead)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return dict(gd=gd, momentum=mom, nesterov=nag)


if __name__ == "__main__":
    A = np.array([1.0, 100.0])
    h = compare_methods(lambda p: float(A @ p ** 2), lambda p: 2 * A * p, np.array([1.0, 1.0]), 0.004, 0.9, 100)
    print({k: x[-1] for k, x in h.items()})
