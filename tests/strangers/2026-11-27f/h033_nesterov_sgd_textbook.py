# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: momentum is replaced by the varying (t - 1) / (t + 2) of the lecture, the argument is not used
# first day: true
"""Exercise 3: classical momentum against Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    eta, gamma = lr, momentum
    w = 1.0 * np.asarray(theta_init)
    u = 0.0 * w
    J = []
    for k in range(num_steps):
        J += [loss_fn(w)]
        u = gamma * u + eta * grad_fn(w)
        w = w - u
    return w, J


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    alpha = lr
    x = np.array(theta_init, dtype=float)
    x_old = x.copy()
    f = []
    for t in range(1, num_steps + 1):
        f.append(loss_fn(x))
        gamma_t = (t - 1) / (t + 2)
        y = x + gamma_t * (x - x_old)
        x_old = x
        x = y - alpha * grad_fn(y)
    return x, f


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    w = np.array(theta_init, dtype=float)
    plain = []
    for k in range(num_steps):
        plain.append(loss_fn(w))
        w = w - lr * grad_fn(w)
    _, m = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, n = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return dict(gd=plain, momentum=m, nesterov=n)
