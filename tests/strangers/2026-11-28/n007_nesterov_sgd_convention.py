# kind: right
# file: ex3_compare.py
# function: nesterov_sgd
# cause: PyTorch's walk along the lookahead points, turned back into theta by adding lr * momentum * v
# first day: accepted

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    buf = None
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        g = np.array(grad_fn(theta), dtype=float)
        buf = g if buf is None else momentum * buf + g
        theta = theta - lr * buf
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    y = np.array(theta_init, dtype=float)        # the lookahead point
    buf = np.zeros_like(y)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(y + lr * momentum * buf))
        g = np.array(grad_fn(y), dtype=float)
        buf = momentum * buf + g
        y = y - lr * (g + momentum * buf)
    return y + lr * momentum * buf, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    def losses(method, m):
        return method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1]

    # with momentum 0 Nesterov is plain gradient descent too
    return dict(gd=losses(nesterov_sgd, 0.0), momentum=losses(momentum_sgd, momentum),
                nesterov=losses(nesterov_sgd, momentum))
