# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: the velocity buffer is made with zeros_like(theta_init), so it cuts each velocity to whole numbers when the start holds integers
# first day: true
"""Exercise 3: classical momentum against Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    velocity = np.zeros_like(theta_init)
    theta = theta_init + 0.0
    history = []
    for _ in range(num_steps):
        history += [loss_fn(theta)]
        velocity[:] = momentum * velocity + grad_fn(theta)
        theta = theta - lr * velocity
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Gradient at the point the velocity is carrying us to."""
    w = np.asarray(theta_init).astype(np.float64)
    step = np.zeros(w.shape)          # lr * v
    losses = np.zeros(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(w)
        step = momentum * step + lr * np.asarray(grad_fn(w - momentum * step))
        w = w - step
    return w, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    jobs = [("gd", momentum_sgd, 0), ("momentum", momentum_sgd, momentum), ("nesterov", nesterov_sgd, momentum)]
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, method, m in jobs}
