# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: momentum = momentum or 0.9: a momentum of 0, which is allowed, is taken for 'not given' and replaced by 0.9
# first day: true
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
    momentum = momentum or 0.9
    out = {}
    for name, method, m in (
        ("gd", momentum_sgd, 0.0),
        ("momentum", momentum_sgd, momentum),
        ("nesterov", nesterov_sgd, momentum),
    ):
        out[name] = method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1]
    return out


if __name__ == "__main__":
    h = np.array([2.0, 200.0])
    result = compare_methods(lambda p: 0.5 * p @ (h * p), lambda p: h * p, np.array([1.0, 1.0]), 0.004, 0.9, 100)
    for name, losses in result.items():
        print(name, losses[-1])
