# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: the step is made from the lookahead point instead of from theta, so the old velocity moves theta twice
# first day: true
"""ex3 compare. coffee no. 5"""
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    th = np.array(theta_init) * 1.0
    v = th * 0
    hist = []
    for i in range(num_steps):
        l = loss_fn(th)
        hist.append(l)
        g = grad_fn(th)
        v = momentum * v + g
        th = th - lr * v
    return (th, hist)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    th = np.array(theta_init) * 1.0
    v = th * 0
    hist = []
    for i in range(num_steps):
        hist.append(loss_fn(th))
        th = th - lr * momentum * v
        g = grad_fn(th)
        v = momentum * v + g
        th = th - lr * v
    return (th, hist)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    a, b = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0, num_steps)
    c, d = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    e, f = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": b, "momentum": d, "nesterov": f}
