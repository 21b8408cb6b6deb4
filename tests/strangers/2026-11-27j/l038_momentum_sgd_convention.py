# kind: right
# file: ex3_compare.py
# function: momentum_sgd
# cause: the section's second form and TensorFlow's sign: the velocity holds -lr times the sum and is added
# first day: accepted

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    weights = np.array(theta_init, dtype="float64")
    accumulator = np.zeros_like(weights)
    history = np.full(num_steps, np.nan)
    step = 0
    while step < num_steps:
        history[step] = loss_fn(weights)
        accumulator = momentum * accumulator - lr * np.asarray(grad_fn(weights))
        weights = weights + accumulator
        step += 1
    return weights, history


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
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
