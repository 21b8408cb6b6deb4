# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: x/y form, but the gradient step is made from x instead of from y, so the momentum never moves theta itself; momentum > 0, from the second step on
# first day: false
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
    x = np.array(theta_init, dtype=float)
    x_old = x.copy()
    history = []
    for _ in range(num_steps):
        history.append(float(loss_fn(x)))
        y = x + momentum * (x - x_old)
        x_old = x
        x = x - lr * np.asarray(grad_fn(y))
    return x, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = {
        "gd": (momentum_sgd, 0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    out = {}
    for name, (method, m) in runs.items():
        out[name] = method(loss_fn, grad_fn, theta_init.copy(), lr, m, num_steps)[1]
    return out
