# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: momentum or 0.9: a momentum of 0 (which is allowed) silently becomes 0.9, so the three histories are not equal as they must be for momentum 0
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum."""
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Nesterov momentum."""
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
    """Loss histories of the three methods."""
    momentum = momentum or 0.9
    histories = {}
    for name, fn, m in (("gd", momentum_sgd, 0.0), ("momentum", momentum_sgd, momentum),
                        ("nesterov", nesterov_sgd, momentum)):
        theta, histories[name] = fn(loss_fn, grad_fn, theta_init, lr, m, num_steps)
    return histories


if __name__ == "__main__":
    print("ex3_compare.py is done")
