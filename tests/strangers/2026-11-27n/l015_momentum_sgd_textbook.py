# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: adaptive restart (O'Donoghue and Candes): the velocity is set to zero when the loss has risen; runs in which the loss never rises are right
# first day: true
# Exercise, section 4.4
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for k in range(num_steps):
        f = loss_fn(theta)
        if history and f > history[-1]:
            v = np.zeros_like(theta)      # restart
        history.append(f)
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    # step = lr * v in my notation
    theta = theta_init.astype(float)
    step = np.zeros(theta.shape)
    losses = []
    for i in range(num_steps):
        losses.append(float(loss_fn(theta)))
        ahead = theta - momentum * step
        step = momentum * step + lr * grad_fn(ahead)
        theta = theta - step
    return theta, losses


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
