# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: optax's trace with nesterov=True: gradient at the stored point and update g + momentum * trace; what is returned and recorded are the lookahead points (any momentum > 0)
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
    params = np.array(theta_init, dtype=float)
    trace = np.zeros_like(params)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(params))
        g = grad_fn(params)
        trace = g + momentum * trace
        updates = -lr * (g + momentum * trace)
        params = params + updates
    return params, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    jobs = [("gd", momentum_sgd, 0), ("momentum", momentum_sgd, momentum), ("nesterov", nesterov_sgd, momentum)]
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, method, m in jobs}
