# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: two mistakes: the step is taken from the lookahead instead of from theta, so the old velocity is applied twice, and the history holds the losses at the lookahead
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
    w = np.asarray(theta_init, dtype=float) * 1.0
    vel = np.zeros_like(w)
    losses = []
    for i in range(num_steps):
        w = w - lr * momentum * vel         # first the momentum step ...
        losses.append(loss_fn(w))
        vel = momentum * vel + grad_fn(w)   # ... then the gradient there
        w = w - lr * vel
    return w, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    jobs = [("gd", momentum_sgd, 0), ("momentum", momentum_sgd, momentum), ("nesterov", nesterov_sgd, momentum)]
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, method, m in jobs}
