# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: two mistakes: PyTorch-style weight decay of 5e-4 is added to the gradient, and history[t - 1] is written, so the first loss stands at the end and the rest one place early; wrong for every run of two or more steps
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, weight_decay=5e-4):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = [0.0] * num_steps
    for t in range(num_steps):
        history[t - 1] = loss_fn(theta)
        g = grad_fn(theta) + weight_decay * theta
        v = momentum * v + g
        theta = theta - lr * v
    return theta, history


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
    results = {}
    for name, method, m in [("gd", momentum_sgd, 0), ("momentum", momentum_sgd, momentum),
                            ("nesterov", nesterov_sgd, momentum)]:
        _, history = method(loss_fn, grad_fn, np.copy(theta_init), lr, m, num_steps)
        results[name] = history
    return results
