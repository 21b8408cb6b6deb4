# kind: right
# file: ex3_compare.py
# function: momentum_sgd
# cause: functools.reduce over an immutable state (theta, v, losses so far)
# first day: accepted
from functools import reduce

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    def update(state, _):
        theta, v, losses = state
        losses.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        return theta - lr * v, v, losses

    begin = np.array(theta_init, dtype=float)
    theta, _, losses = reduce(update, range(num_steps), (begin, np.zeros_like(begin), []))
    return theta, losses


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
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, heavy = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": heavy, "nesterov": nag}
