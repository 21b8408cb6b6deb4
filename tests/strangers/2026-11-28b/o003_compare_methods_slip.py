# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: 0.0 or momentum is momentum: plain gradient descent runs with momentum as well; for every momentum > 0
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.asarray(theta_init).astype(float)
    velocity = 0.0 * x
    losses = np.zeros(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(x)
        velocity = momentum * velocity + grad_fn(x)
        x = x - lr * velocity
    return x, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.asarray(theta_init).astype(float)
    velocity = 0.0 * x
    losses = np.zeros(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(x)
        g = grad_fn(x - lr * momentum * velocity)
        velocity = momentum * velocity + g
        x = x - lr * velocity
    return x, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    plan = {
        "gd": (momentum_sgd, 0.0),
        "momentum": (momentum_sgd, None),
        "nesterov": (nesterov_sgd, None),
    }
    out = {}
    for name, (method, own) in plan.items():
        _, out[name] = method(loss_fn, grad_fn, theta_init, lr, own or momentum, num_steps)
    return out
