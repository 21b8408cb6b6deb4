# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: astype(copy=False) gives the same array for a float start and theta -= changes it: theta_init is changed
# first day: true

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.astype(float, copy=False)
    velocity = np.zeros(theta.shape)
    history = []
    for t in range(num_steps):
        history.append(float(loss_fn(theta)))
        velocity *= momentum
        velocity += grad_fn(theta)
        theta -= lr * velocity
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
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
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return dict(gd=gd, momentum=mom, nesterov=nag)
