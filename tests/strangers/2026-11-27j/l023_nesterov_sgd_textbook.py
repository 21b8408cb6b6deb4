# kind: right
# file: ex3_compare.py
# function: nesterov_sgd
# cause: Nesterov's own two sequences: gradient step from y to x, then y from the last two x; no velocity at all
# first day: accepted

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x_old = np.array(theta_init, dtype=float)
    x = x_old.copy()
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(x))
        y = x + momentum * (x - x_old)
        x_old, x = x, y - lr * grad_fn(y)
    return x, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }


if __name__ == "__main__":
    A = np.array([1.0, 100.0])
    h = compare_methods(lambda p: float(A @ p ** 2), lambda p: 2 * A * p, np.array([1.0, 1.0]), 0.004, 0.9, 100)
    print({k: x[-1] for k, x in h.items()})
