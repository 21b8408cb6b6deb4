# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: PyTorch's nesterov=True form, step with grad + momentum * buf at the parameters: it returns and records the lookahead sequence, not theta; wrong for momentum > 0 from the first update on
# first day: true
"""ex3 / optimizers"""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x, v = np.array(theta_init, float), 0.0
    history = []
    while len(history) < num_steps:
        history += [float(loss_fn(x))]
        v = grad_fn(x) + momentum * v
        x = x - lr * v
    return x, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    param = np.array(theta_init, dtype=float)
    buf = np.zeros_like(param)
    history = []
    for _ in range(num_steps):
        history.append(float(loss_fn(param)))
        g = np.asarray(grad_fn(param), dtype=float)
        buf = momentum * buf + g
        param = param - lr * (g + momentum * buf)
    return param, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1]
    hb = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    return {"gd": gd, "momentum": hb, "nesterov": nag}
