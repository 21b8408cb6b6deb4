# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: the update starts from the lookahead point: theta = lookahead - lr * v, so momentum is counted twice
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
    x = np.array(theta_init, dtype=float)
    v = np.zeros_like(x)
    losses = []
    for i in range(num_steps):
        losses.append(float(loss_fn(x)))
        x = x - lr * momentum * v
        v = momentum * v + grad_fn(x)
        x = x - lr * v
    return x, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = np.array(theta_init, dtype=float)
    plain = []
    for k in range(num_steps):
        plain.append(loss_fn(w))
        w = w - lr * grad_fn(w)
    _, m = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, n = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return dict(gd=plain, momentum=m, nesterov=n)
