# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: breaks when two losses in a row agree to 1e-10: history is shorter than num_steps and theta is not the last point (long converged runs, or a loss that is flat between two steps)
# first day: true

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
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        if len(history) > 1 and abs(history[-1] - history[-2]) < 1e-10:
            break  # converged
        v = momentum * v + grad_fn(theta - lr * momentum * v)
        theta = theta - lr * v
    return theta, history


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
