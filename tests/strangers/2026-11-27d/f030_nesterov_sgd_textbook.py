# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: uses the coefficient (t - 1)/(t + 2) that changes with t and ignores the given momentum
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x_old = x = np.array(theta_init, dtype=float)
    f = []
    for k in range(num_steps):
        f.append(loss_fn(x))
        x_new = x - lr * np.asarray(grad_fn(x)) + momentum * (x - x_old)
        x_old, x = x, x_new
    return x, np.array(f)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    # Nesterov (1983) / FISTA:  y_k = x_k + (k - 1)/(k + 2) (x_k - x_{k-1})
    x_old = x = np.array(theta_init, dtype=float)
    f = []
    for k in range(1, num_steps + 1):
        f.append(loss_fn(x))
        y = x + (k - 1) / (k + 2) * (x - x_old)
        x_old, x = x, y - lr * np.asarray(grad_fn(y))
    return x, np.array(f)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    args = (loss_fn, grad_fn, theta_init, lr)
    return dict(
        gd=momentum_sgd(*args, 0.0, num_steps)[1],
        momentum=momentum_sgd(*args, momentum, num_steps)[1],
        nesterov=nesterov_sgd(*args, momentum, num_steps)[1],
    )
