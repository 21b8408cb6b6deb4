# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: two mistakes: the lookahead is the full last step theta - lr * v without the factor momentum, and the losses are recorded at the lookahead; wrong from the second update on for momentum > 0
# first day: true
"""Exercise 3: classical momentum against Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum; history[t] is the loss before update t."""
    w = np.asarray(theta_init).astype(np.float64)
    v = np.zeros(w.shape)
    losses = np.empty(num_steps)
    for step in range(num_steps):
        losses[step] = loss_fn(w)
        g = grad_fn(w)
        v = momentum * v + g
        w = w - lr * v
    return w, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        ahead = theta - lr * velocity
        history.append(loss_fn(ahead))
        velocity = momentum * velocity + grad_fn(ahead)
        theta = theta - lr * velocity
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = {"gd": (momentum_sgd, 0), "momentum": (momentum_sgd, momentum), "nesterov": (nesterov_sgd, momentum)}
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, (method, m) in runs.items()}
