# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: two mistakes: each history is divided by its first loss so that the curves start at 1, and values above 1e6 are cut off for the plot
# first day: true
"""Exercise 3: classical momentum against Nesterov."""

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
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta - lr * momentum * velocity
        velocity = momentum * velocity + grad_fn(lookahead)
        theta = theta - lr * velocity
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    def curve(method, beta):
        _, h = method(loss_fn, grad_fn, theta_init, lr, beta, num_steps)
        h = np.asarray(h, dtype=float)
        h = h / h[0]
        return np.minimum(h, 1e6)

    return {"gd": curve(momentum_sgd, 0.0),
            "momentum": curve(momentum_sgd, momentum),
            "nesterov": curve(nesterov_sgd, momentum)}
