# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: wrong sign: the lookahead is theta + lr * momentum * v
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    th = np.array(theta_init, dtype=float)
    v = np.zeros_like(th)
    hist = []
    for _ in range(num_steps):
        hist.append(loss_fn(th))
        v = momentum*v + grad_fn(th)
        th = th - lr*v
    return th, hist


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    th = np.array(theta_init, dtype=float)
    v = np.zeros_like(th)
    hist = []
    for _ in range(num_steps):
        hist.append(loss_fn(th))
        look = th + lr*momentum*v
        v = momentum*v + grad_fn(look)
        th = th - lr*v
    return th, hist


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nes = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nes}
