# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: every history is divided by its first loss, so relative losses are returned instead of losses
# first day: true
"""Exercise 3: classical momentum against Nesterov (25 points)."""
import numpy as np


def _fit(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, lookahead):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros(theta.shape)
    history = np.empty(num_steps)
    for t in range(num_steps):
        history[t] = loss_fn(theta)
        where = theta - lr * momentum * v if lookahead else theta
        v = momentum * v + np.asarray(grad_fn(where))
        theta = theta - lr * v
    return theta, history


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _fit(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, lookahead=False)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return _fit(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, lookahead=True)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    table = {}
    for name, m, ahead in (("gd", 0.0, False), ("momentum", momentum, False), ("nesterov", momentum, True)):
        history = _fit(loss_fn, grad_fn, theta_init, lr, m, num_steps, ahead)[1]
        table[name] = history / history[0]      # a common scale for comparison
    return table
