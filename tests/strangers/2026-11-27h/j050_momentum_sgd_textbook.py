# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: Polyak-Ruppert averaging: theta returned is the mean of all iterates, not the last one; wrong for every run that moves
# first day: true
"""ex3 / optimizers"""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    average = theta.copy()
    v = np.zeros_like(theta)
    history = []
    for k in range(1, num_steps + 1):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
        average += (theta - average) / k
    return average, history


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
    gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1]
    hb = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    return {"gd": gd, "momentum": hb, "nesterov": nag}
