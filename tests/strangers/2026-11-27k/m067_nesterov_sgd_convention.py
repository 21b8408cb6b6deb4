# kind: right
# file: ex3_compare.py
# function: nesterov_sgd
# cause: PyTorch's form on the lookahead points (theta -= lr (g + momentum v)), turned back into theta by adding lr * momentum * v for losses and result
# first day: accepted
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    p = np.array(theta_init, dtype=float)
    buf = None
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(p))
        d_p = np.array(grad_fn(p), dtype=float)
        buf = d_p if buf is None else momentum * buf + d_p
        p = p - lr * buf
    return p, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """p is the lookahead point; theta = p + lr * momentum * buf."""
    p = np.array(theta_init, dtype=float)
    buf = np.zeros_like(p)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(p + lr * momentum * buf))
        d_p = np.asarray(grad_fn(p), dtype=float)
        buf = momentum * buf + d_p
        p = p - lr * (d_p + momentum * buf)
    return p + lr * momentum * buf, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    settings = dict(loss_fn=loss_fn, grad_fn=grad_fn, theta_init=theta_init, lr=lr, num_steps=num_steps)
    return {
        "gd": nesterov_sgd(momentum=0, **settings)[1],
        "momentum": momentum_sgd(momentum=momentum, **settings)[1],
        "nesterov": nesterov_sgd(momentum=momentum, **settings)[1],
    }
