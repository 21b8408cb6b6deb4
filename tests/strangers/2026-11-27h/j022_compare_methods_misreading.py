# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: plain descent gets the effective rate lr / (1 - momentum) to be fair, although all three have the same lr; wrong for momentum > 0
# first day: true
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
    common = (loss_fn, grad_fn, theta_init)
    # same drift for all three: gradient descent has no 1 / (1 - momentum)
    _, gd = momentum_sgd(*common, lr / (1 - momentum), 0, num_steps)
    _, classical = momentum_sgd(*common, lr, momentum, num_steps)
    _, nesterov = nesterov_sgd(*common, lr, momentum, num_steps)
    return {"gd": gd, "momentum": classical, "nesterov": nesterov}
