# kind: right
# file: ex3_compare.py
# function: compare_methods
# cause: one generator with the Keras sign and scale (velocity holds -lr * v), three runs with a flag for the lookahead
# first day: accepted
from itertools import islice

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum, losses before each update."""
    w = np.asarray(theta_init).astype(np.float64)
    v = 0.0
    losses = np.zeros(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(w)
        v = momentum * v + np.asarray(grad_fn(w))
        w = w - lr * v
    return w, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta - lr * momentum * velocity
        velocity = momentum * velocity + grad_fn(lookahead)
        theta = theta - lr * velocity
    return theta, history


def _losses(loss_fn, grad_fn, start, lr, momentum, look):
    w = np.array(start, dtype=float)
    m = np.zeros_like(w)
    while True:
        yield loss_fn(w)
        at = w + momentum * m if look else w
        m = momentum * m - lr * np.asarray(grad_fn(at))
        w = w + m


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    setups = {"gd": (0.0, False), "momentum": (momentum, False), "nesterov": (momentum, True)}
    return {key: list(islice(_losses(loss_fn, grad_fn, theta_init, lr, beta, look), num_steps))
            for key, (beta, look) in setups.items()}
