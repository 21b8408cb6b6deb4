# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: Keras' restore_best_weights: returns the point with the lowest loss seen, not the last one; wrong whenever the loss rises at the end, e.g. x^2 + 100 y^2 from (1, 1) with lr 0.004, momentum 0.9, 5 steps
# first day: true
"""Exercise 3: classical momentum against Nesterov - my solution."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    best_loss, best_theta = np.inf, theta
    history = []
    for step in range(num_steps):
        history.append(float(loss_fn(theta)))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
        current = loss_fn(theta)
        if current < best_loss:
            best_loss, best_theta = current, theta
    return best_theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        lookahead = theta - lr * momentum * velocity
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(lookahead)
        theta = theta - lr * velocity
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = {
        "gd": (momentum_sgd, 0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, (method, m) in runs.items()}
