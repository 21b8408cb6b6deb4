# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: theta is the caller's array and is updated in place with -=, so theta_init is changed (and an integer start raises)
# first day: true
# homework 4.4, exercise 3
import numpy as np
from numpy import zeros


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = theta_init          # value semantics, like in MATLAB
    v = zeros(len(x))
    f = zeros(num_steps)
    for k in range(num_steps):
        f[k] = loss_fn(x)
        v = momentum * v + grad_fn(x)
        x -= lr * v
    # end
    return x, f


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    # two-sequence form: x is the iterate, y the extrapolated point
    x = np.array(theta_init, dtype=float)
    y = x.copy()
    f = zeros(num_steps)
    for k in range(num_steps):
        f[k] = loss_fn(x)
        xnew = y - lr * np.asarray(grad_fn(y))
        y = xnew + momentum * (xnew - x)
        x = xnew
    # end
    return x, f


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    out = dict()
    x0 = np.array(theta_init, dtype=float)
    _, out["gd"] = momentum_sgd(loss_fn, grad_fn, x0.copy(), lr, 0.0, num_steps)
    _, out["momentum"] = momentum_sgd(loss_fn, grad_fn, x0.copy(), lr, momentum, num_steps)
    _, out["nesterov"] = nesterov_sgd(loss_fn, grad_fn, x0.copy(), lr, momentum, num_steps)
    return out
