# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: works with the lookahead points as PyTorch does and turns only the last one back into theta: the losses in the history are those at the lookahead points; wrong from history[1] on for momentum > 0
# first day: true
"""Exercise 3: classical momentum against Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum; the losses are those before each update."""
    x = np.asarray(theta_init).astype(float)
    v = np.zeros(x.shape)
    losses = np.zeros(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(x)
        v = momentum * v + grad_fn(x)
        x = x - lr * v
    return x, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    phi = np.array(theta_init, dtype=float)
    buf = np.zeros_like(phi)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(phi))
        g = np.asarray(grad_fn(phi))
        buf = momentum * buf + g
        phi = phi - lr * (g + momentum * buf)
    theta = phi + lr * momentum * buf      # back from the lookahead point
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = {
        "gd": (momentum_sgd, 0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, (method, m) in runs.items()}
