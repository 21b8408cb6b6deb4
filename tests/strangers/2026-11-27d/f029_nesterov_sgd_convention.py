# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: torch's nesterov=True: the gradient at the parameters, step d_p + momentum * buf, so the lookahead points are returned and recorded
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
        d_p = grad_fn(param)
        buf = momentum * buf + d_p
        d_p = d_p + momentum * buf  # nesterov=True
        param = param - lr * d_p
    return param, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    configs = {
        "gd": (momentum_sgd, 0.0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    return {
        name: train(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1]
        for name, (train, m) in configs.items()
    }
