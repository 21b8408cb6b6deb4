# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: mixed signs: the lookahead of Sutskever (theta + momentum * v) with a velocity that points uphill, so the gradient is taken behind theta
# first day: true
"""Exercise 3: classical momentum against Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum."""
    theta = theta_init.astype(float)
    velocity = np.zeros(theta.shape)
    losses = np.zeros(num_steps)
    for t in range(num_steps):
        losses[t] = loss_fn(theta)
        gradient = grad_fn(theta)
        velocity = momentum * velocity + gradient
        theta = theta - lr * velocity
    return theta, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.astype(float)
    v = np.zeros(theta.shape)
    history = np.empty(num_steps)
    for t in range(num_steps):
        history[t] = loss_fn(theta)
        ahead = theta + momentum * v
        v = momentum * v + lr * grad_fn(ahead)
        theta = theta - v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
