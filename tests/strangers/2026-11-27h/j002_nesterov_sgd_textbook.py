# kind: right
# file: ex3_compare.py
# function: nesterov_sgd
# cause: Nesterov's two sequences: y = x + momentum * (x - x_before), x_new = y - lr * grad(y), losses and result at x; constant coefficient
# first day: accepted
"""Three methods, one start."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x, v = np.array(theta_init, float), 0.0
    history = []
    while len(history) < num_steps:
        history += [float(loss_fn(x))]
        v = grad_fn(x) + momentum * v
        x = x - lr * v
    return x, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x_before = x = np.array(theta_init, dtype=float)
    losses = []
    for _ in range(num_steps):
        losses.append(loss_fn(x))
        y = x + momentum * (x - x_before)
        x_before, x = x, y - lr * np.asarray(grad_fn(y))
    return x, np.array(losses, dtype=float)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = [("gd", momentum_sgd, 0), ("momentum", momentum_sgd, momentum), ("nesterov", nesterov_sgd, momentum)]
    out = {}
    for name, method, m in runs:
        _, out[name] = method(loss_fn, grad_fn, theta_init, lr, m, num_steps)
    return out


if __name__ == "__main__":
    A = np.array([2.0, 200.0])
    print(compare_methods(lambda p: float(A @ p ** 2) / 2, lambda p: A * p, np.array([1.0, 1.0]), 0.004, 0.9, 20))
