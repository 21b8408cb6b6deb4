# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: The mean of all points after the updates is returned (as averaged SGD does) instead of the last point. The history is right.
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """SGD with momentum and averaged parameters."""
    theta = np.array(theta_init, dtype=float)
    avg = theta.copy()
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
        avg += (theta - avg) / (t + 1)
    return avg, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, float)
    x_old = x
    hist = []
    for _ in range(num_steps):
        hist.append(float(loss_fn(x)))
        y = x + momentum * (x - x_old)
        x, x_old = y - lr * grad_fn(y), x
    return x, hist


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nes = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nes}
