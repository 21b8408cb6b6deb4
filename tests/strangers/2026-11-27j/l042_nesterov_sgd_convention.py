# kind: right
# file: ex3_compare.py
# function: nesterov_sgd
# cause: runs the library form on the lookahead points and converts back to theta by adding lr * momentum * v before each loss
# first day: accepted
"""Exercise 3: classical momentum against Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum."""
    theta = theta_init.astype(float)
    velocity = np.zeros(theta.shape)
    losses = np.zeros(num_steps)
    for t in range(num_steps):
        losses[t] = loss_fn(theta)
        gradient = grad_fn(theta)
        velocity = momentum * velocity + gradient
        theta = theta - lr * velocity
    return theta, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    ahead = np.array(theta_init, dtype=float)      # v = 0: the same point
    buf = np.zeros_like(ahead)
    history = []
    for _ in range(num_steps):
        history.append(float(loss_fn(ahead + lr * momentum * buf)))
        g = np.array(grad_fn(ahead), dtype=float)
        buf = momentum * buf + g
        ahead = ahead - lr * (g + momentum * buf)
    return ahead + lr * momentum * buf, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return dict(gd=gd, momentum=mom, nesterov=nag)
