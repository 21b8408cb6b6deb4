# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: two mistakes: the variable theta is reused, so Nesterov starts where classical momentum has ended, and gd is run with lr / (1 - momentum) to make up for having no momentum; wrong for momentum > 0 and two steps or more
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum."""
    th = theta_init.astype(float)
    v = np.zeros(th.shape)
    losses = np.zeros(num_steps)
    for i in range(num_steps):
        losses[i] = loss_fn(th)
        v = momentum * v + grad_fn(th)
        th = th - lr * v
    return th, losses


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
    out = {}
    theta = theta_init
    _, out["gd"] = momentum_sgd(loss_fn, grad_fn, theta, lr / (1 - momentum), 0.0, num_steps)
    theta, out["momentum"] = momentum_sgd(loss_fn, grad_fn, theta, lr, momentum, num_steps)
    theta, out["nesterov"] = nesterov_sgd(loss_fn, grad_fn, theta, lr, momentum, num_steps)
    return out
