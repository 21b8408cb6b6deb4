# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: dampening = momentum as in torch: the first gradient enters whole, all later ones times (1 - momentum)
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    param = np.asarray(theta_init).astype(np.float64)
    buf = None
    dampening = momentum
    losses = []
    for step in range(num_steps):
        losses.append(float(loss_fn(param)))
        d_p = grad_fn(param)
        if buf is None:
            buf = d_p
        else:
            buf = momentum * buf + (1 - dampening) * d_p
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
        "gd": (momentum_sgd, 0.0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    return {
        name: train(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1]
        for name, (train, m) in configs.items()
    }
