# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: theta_init is overwritten by the result of each run, so momentum and Nesterov start where the method before them stopped
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
        l = loss_fn(th)
        hist.append(l)
        look = th - lr * momentum * v
        g = grad_fn(look)
        v = momentum * v + g
        th = th - lr * v
    return (th, hist)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta_init, a = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0, num_steps)
    theta_init, b = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    theta_init, c = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": a, "momentum": b, "nesterov": c}
