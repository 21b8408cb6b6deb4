# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: two mistakes: the library form (gradient at the iterate, step g + momentum * v) makes both the returned theta and, from the second on, the losses those of the lookahead points (momentum > 0); and a weight decay of 1e-4 is in the gradient
# first day: vague

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


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps, weight_decay=1e-4):
    params = np.array(theta_init, dtype=float)
    buf = np.zeros_like(params)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(params))
        d_p = grad_fn(params) + weight_decay * params
        buf = momentum * buf + d_p
        d_p = d_p + momentum * buf
        params = params - lr * d_p
    return params, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return dict(gd=gd, momentum=mom, nesterov=nag)
