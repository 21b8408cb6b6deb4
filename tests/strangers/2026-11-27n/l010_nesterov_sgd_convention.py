# kind: right
# file: ex3_compare.py
# function: nesterov_sgd
# cause: runs PyTorch's lookahead sequence and turns each point back into theta (adds lr * momentum * v) for the history and for the answer
# first day: accepted
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.astype(float)
    v = np.zeros(theta.shape)
    history = np.zeros(num_steps)
    for i in range(num_steps):
        history[i] = loss_fn(theta)
        g = grad_fn(theta)
        v = momentum * v + g
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    p = np.array(theta_init, dtype=float)      # PyTorch's parameter: the lookahead point
    buf = np.zeros_like(p)
    history = np.zeros(num_steps)
    for t in range(num_steps):
        history[t] = loss_fn(p + lr * momentum * buf)
        g = np.asarray(grad_fn(p), dtype=float)
        buf = momentum * buf + g
        p = p - lr * (g + momentum * buf)
    return p + lr * momentum * buf, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, heavy = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": heavy, "nesterov": nag}
