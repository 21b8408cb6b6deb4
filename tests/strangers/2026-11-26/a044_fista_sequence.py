# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: The momentum is Nesterov's own (t_k - 1) / t_{k+1} with t_{k+1} = (1 + sqrt(1 + 4 t_k^2)) / 2, as in FISTA; the argument momentum is not used. The exercise keeps it constant.
# first day: nothing
import math

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, float)
    x_old = x
    hist = []
    for _ in range(num_steps):
        hist.append(float(loss_fn(x)))
        x, x_old = x - lr * grad_fn(x) + momentum * (x - x_old), x
    return x, hist


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Accelerated gradient (Nesterov 1983, Beck & Teboulle 2009)."""
    x = np.array(theta_init, float)
    y = x.copy()
    t = 1.0
    hist = []
    for _ in range(num_steps):
        hist.append(float(loss_fn(x)))
        x_new = y - lr * grad_fn(y)
        t_new = (1 + math.sqrt(1 + 4 * t * t)) / 2
        y = x_new + (t - 1) / t_new * (x_new - x)
        x, t = x_new, t_new
    return x, hist


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nes = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nes}
