# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: clips the histories to 0 ... 1e6 so that the plot stays readable: wrong for a diverging Nesterov run (lr 0.009, 100 steps) and for losses below zero
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = np.asarray(theta_init, dtype=float) + 0.0
    v = 0.0
    hist = []
    while len(hist) < num_steps:
        hist.append(float(loss_fn(w)))
        v = momentum * v + grad_fn(w)
        w = w - lr * v
    return w, hist


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = np.asarray(theta_init, dtype=float) + 0.0
    v = 0.0
    hist = []
    while len(hist) < num_steps:
        hist.append(float(loss_fn(w)))
        carried = momentum * v
        v = carried + grad_fn(w - lr * carried)
        w = w - lr * v
    return w, hist


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    def tame(history):
        return np.clip(np.asarray(history, dtype=float), 0.0, 1e6)

    args = (loss_fn, grad_fn, theta_init, lr)
    return {
        "gd": tame(momentum_sgd(*args, 0.0, num_steps)[1]),
        "momentum": tame(momentum_sgd(*args, momentum, num_steps)[1]),
        "nesterov": tame(nesterov_sgd(*args, momentum, num_steps)[1]),
    }
