# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: two: the lookahead goes the wrong way (plus lr * momentum * v), and history holds the losses at the lookahead point; both wrong for momentum > 0 from the second update on
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = np.asarray(theta_init) * 1.0
    step = np.zeros(w.shape)
    losses = np.zeros(num_steps)
    for t in range(num_steps):
        losses[t] = loss_fn(w)
        step = momentum * step + lr * grad_fn(w)
        w = w - step
    return w, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = np.array(theta_init, dtype=float)
    vel = np.zeros(w.shape)
    losses = []
    for _ in range(num_steps):
        peek = w + lr * momentum * vel
        losses.append(loss_fn(peek))
        vel = momentum * vel + grad_fn(peek)
        w = w - lr * vel
    return w, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = [("gd", momentum_sgd, 0), ("momentum", momentum_sgd, momentum), ("nesterov", nesterov_sgd, momentum)]
    out = {}
    for name, method, m in runs:
        _, out[name] = method(loss_fn, grad_fn, theta_init, lr, m, num_steps)
    return out
