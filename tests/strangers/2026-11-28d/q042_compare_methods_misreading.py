# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: gradient descent gets the effective learning rate lr / (1 - momentum) 'to be fair' though all shall have the same lr (every momentum > 0)
# first day: true
"""Classical and Nesterov momentum."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(float(loss_fn(theta)))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(float(loss_fn(theta)))
        lookahead = theta - lr * momentum * v
        v = momentum * v + grad_fn(lookahead)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    fair = lr / (1 - momentum)
    return dict(
        gd=momentum_sgd(loss_fn, grad_fn, theta_init, fair, 0.0, num_steps)[1],
        momentum=momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        nesterov=nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    )


if __name__ == "__main__":
    h = np.array([2.0, 200.0])
    result = compare_methods(lambda p: 0.5 * p @ (h * p), lambda p: h * p, np.array([1.0, 1.0]), 0.004, 0.9, 100)
    for name, losses in result.items():
        print(name, losses[-1])
