# style: the libraries' update, converted back to theta
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    p = np.array(theta_init, dtype=float)
    buf = None
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(p))
        d_p = grad_fn(p)
        buf = d_p if buf is None else momentum * buf + d_p
        p = p - lr * buf
    return p, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    # p is the lookahead sequence; theta = p + lr * momentum * buf
    p = np.array(theta_init, dtype=float)
    buf = np.zeros_like(p)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(p + lr * momentum * buf))
        d_p = grad_fn(p)
        buf = momentum * buf + d_p
        p = p - lr * (d_p + momentum * buf)
    return p + lr * momentum * buf, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
