# kind: right
# file: ex3_compare.py
# function: nesterov_sgd
# cause: nothing is wrong: Nesterov by PyTorch's stored lookahead points, turned back into theta at the end and for the losses
# first day: accepted
import numpy as np


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    p = np.array(theta_init, dtype=float)     # lookahead points, as torch keeps them
    buf = np.zeros_like(p)
    back = lambda: p + lr * momentum * buf    # theta
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(back()))
        g = np.asarray(grad_fn(p))
        buf = momentum * buf + g
        p = p - lr * (g + momentum * buf)
    return back(), history


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    p = np.array(theta_init, dtype=float)
    buf = np.zeros_like(p)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(p))
        buf = momentum * buf + grad_fn(p)
        p = p - lr * buf
    return p, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    args = (loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {
        "nesterov": nesterov_sgd(*args)[1],
        "momentum": momentum_sgd(*args)[1],
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1],
    }
