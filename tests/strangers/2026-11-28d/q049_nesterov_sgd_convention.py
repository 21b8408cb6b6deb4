# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: lookahead theta - momentum * v without lr, as in the form where lr sits inside the velocity; here v has no lr in it (every momentum > 0, lr other than 1)
# first day: true
# my solution of exercise 3

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """SGD with momentum."""
    theta = np.asarray(theta_init).astype(np.float64)
    velocity = np.zeros(theta.shape)
    history = np.zeros(num_steps)
    for step in range(num_steps):
        history[step] = loss_fn(theta)
        grad = grad_fn(theta)
        velocity = momentum * velocity + grad
        theta = theta - lr * velocity
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(float(loss_fn(theta)))
        ahead = theta - momentum * v
        v = momentum * v + grad_fn(ahead)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """All three from the same start."""
    problem = (loss_fn, grad_fn, theta_init, lr)
    return {
        "gd": momentum_sgd(*problem, 0, num_steps)[1],
        "momentum": momentum_sgd(*problem, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(*problem, momentum, num_steps)[1],
    }
