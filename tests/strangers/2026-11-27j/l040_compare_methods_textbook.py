# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: two mistakes: plain descent gets lr / (1 - momentum) to match the effective rate instead of the same lr, and the histories are divided by the first loss
# first day: nothing

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Nesterov momentum: gradient at the point ahead."""
    theta = theta_init.astype(float)
    velocity = np.zeros(theta.shape)
    losses = np.zeros(num_steps)
    for t in range(num_steps):
        losses[t] = loss_fn(theta)
        gradient = grad_fn(theta - lr * momentum * velocity)
        velocity = momentum * velocity + gradient
        theta = theta - lr * velocity
    return theta, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    fair_lr = lr / (1 - momentum)
    runs = {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, fair_lr, 0.0, num_steps),
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps),
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps),
    }
    start = loss_fn(np.array(theta_init, dtype=float))
    return {name: [loss / start for loss in history] for name, (theta, history) in runs.items()}
