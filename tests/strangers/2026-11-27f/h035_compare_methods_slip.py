# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: momentum and nesterov are swapped in the dict
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    th = [float(x) for x in theta_init]
    v = [0.0 for _ in th]
    hist = []
    for t in range(num_steps):
        hist.append(loss_fn(np.array(th)))
        g = grad_fn(np.array(th))
        v = [momentum * vi + float(gi) for vi, gi in zip(v, g)]
        th = [ti - lr * vi for ti, vi in zip(th, v)]
    return np.array(th), hist


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    eta, gamma = lr, momentum
    w = 1.0 * np.asarray(theta_init)
    u = 0.0 * w
    J = []
    for k in range(num_steps):
        J += [loss_fn(w)]
        u = gamma * u + eta * grad_fn(w - gamma * u)
        w = w - u
    return w, J


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    th1, h_gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0, num_steps)
    th2, h_mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    th3, h_nes = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    keys = ["gd", "nesterov", "momentum"]
    vals = [h_gd, h_mom, h_nes]
    return dict(zip(keys, vals))
