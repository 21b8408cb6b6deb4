# kind: right
# file: ex3_compare.py
# function: nesterov_sgd
# cause: Bubeck's form with two sequences and no velocity: y is theta, x the lookahead point
# first day: accepted
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
    y_before = y = np.array(theta_init, dtype=float)
    history = []
    while len(history) < num_steps:
        history += [loss_fn(y)]
        x = (1 + momentum) * y - momentum * y_before
        y_before, y = y, x - lr * np.asarray(grad_fn(x))
    return y, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, heavy = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nesterov = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": heavy, "nesterov": nesterov}
