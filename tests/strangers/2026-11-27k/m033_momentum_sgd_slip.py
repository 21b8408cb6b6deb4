# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: the history array takes over the type of theta_init, so for an integer start the losses are cut to whole numbers; wrong for e.g. np.array([1, 1])
# first day: true
"""Exercise 3: classical momentum against Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    history = np.zeros(num_steps, dtype=theta_init.dtype)
    theta = theta_init.copy()
    velocity = np.zeros(theta.shape)
    for t in range(num_steps):
        history[t] = loss_fn(theta)
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
    runs = {"gd": (momentum_sgd, 0), "momentum": (momentum_sgd, momentum), "nesterov": (nesterov_sgd, momentum)}
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, (method, m) in runs.items()}
