# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: The loop walks the lookahead points as PyTorch does and converts back. In the history that is done with + lr * momentum * v, for the returned theta with a minus, which goes one more lookahead on.
# first day: nothing
"""
Compare plain descent, heavy ball and Nesterov.

Convention: v = momentum * v + grad, theta = theta - lr * v
"""
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
    ahead = np.array(theta_init, dtype=float)   # theta - lr * momentum * v
    v = np.zeros_like(ahead)
    history = []
    for _ in range(num_steps):
        history.append(float(loss_fn(ahead + lr * momentum * v)))
        g = np.asarray(grad_fn(ahead), dtype=float)
        v = momentum * v + g
        ahead = ahead - lr * (g + momentum * v)
    theta = ahead - lr * momentum * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = {
        "gd": (momentum_sgd, 0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, (method, m) in runs.items()}
