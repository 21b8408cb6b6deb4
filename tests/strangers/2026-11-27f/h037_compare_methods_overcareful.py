# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: Two mistakes: lr is capped at 0.05 for stability, and a momentum of 0 is replaced by 0.9 through 'or'
# first day: true
"""ex 3, classical and Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum (heavy ball)."""
    params = np.array(theta_init, dtype=np.float64, copy=True)
    velocity = np.zeros_like(params)
    losses = []
    for _ in range(num_steps):
        losses.append(float(loss_fn(params)))
        velocity = momentum * velocity + np.asarray(grad_fn(params), dtype=np.float64)
        params = params - lr * velocity
    return params, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    eta, gamma = lr, momentum
    w = 1.0 * np.asarray(theta_init)
    u = 0.0 * w
    J = []
    for k in range(num_steps):
        J += [loss_fn(w)]
        u = gamma * u + eta * grad_fn(w - gamma * u)
        w = w - u
    return w, J


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Run the three methods with safe settings."""
    momentum = momentum or 0.9
    lr = min(lr, 0.05)
    start = np.array(theta_init, dtype=np.float64)
    histories = {}
    histories["gd"] = momentum_sgd(loss_fn, grad_fn, start.copy(), lr, 0.0, num_steps)[1]
    histories["momentum"] = momentum_sgd(loss_fn, grad_fn, start.copy(), lr, momentum, num_steps)[1]
    histories["nesterov"] = nesterov_sgd(loss_fn, grad_fn, start.copy(), lr, momentum, num_steps)[1]
    return histories
