# kind: right
# file: ex3_compare.py
# function: nesterov_sgd
# cause: walks along the lookahead points as PyTorch does, and adds lr * momentum * v back for the losses and the result, right
# first day: accepted
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
    phi = np.array(theta_init, dtype=float)      # lookahead point
    buf = np.zeros_like(phi)
    history = np.empty(num_steps)
    for t in range(num_steps):
        history[t] = loss_fn(phi + lr * momentum * buf)
        g = np.asarray(grad_fn(phi), dtype=float)
        buf = momentum * buf + g
        phi = phi - lr * (g + momentum * buf)
    return phi + lr * momentum * buf, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """All three from the same start."""
    problem = (loss_fn, grad_fn, theta_init, lr)
    return {
        "gd": momentum_sgd(*problem, 0, num_steps)[1],
        "momentum": momentum_sgd(*problem, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(*problem, momentum, num_steps)[1],
    }
