# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: plain descent gets lr / (1 - momentum), the effective rate, instead of the same lr
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    param = np.asarray(theta_init).astype(np.float64)
    buf = None
    losses = []
    for step in range(num_steps):
        losses.append(float(loss_fn(param)))
        d_p = grad_fn(param)
        buf = d_p if buf is None else momentum * buf + d_p
        param = param - lr * buf
    return param, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    param = np.asarray(theta_init).astype(np.float64)
    buf = np.zeros_like(param)
    losses = []
    for step in range(num_steps):
        losses.append(float(loss_fn(param)))
        d_p = grad_fn(param - lr * momentum * buf)
        buf = momentum * buf + d_p
        param = param - lr * buf
    return param, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    configs = {
        # same effective learning rate for all, to be fair
        "gd": (momentum_sgd, lr / (1.0 - momentum), 0.0),
        "momentum": (momentum_sgd, lr, momentum),
        "nesterov": (nesterov_sgd, lr, momentum),
    }
    return {
        name: train(loss_fn, grad_fn, theta_init, step_size, m, num_steps)[1]
        for name, (train, step_size, m) in configs.items()
    }
