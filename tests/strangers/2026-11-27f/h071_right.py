# kind: right
# file: ex3_compare.py
# function: nesterov_sgd
# cause: nothing is wrong: works in the lookahead variable and goes back to theta by adding lr * momentum * v
# first day: accepted
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
    y = np.array(theta_init, dtype=float)
    v = np.zeros_like(y)
    hist = []
    for _ in range(num_steps):
        hist.append(float(loss_fn(y + lr * momentum * v)))
        g = grad_fn(y)
        v = momentum * v + g
        y = y - lr * (g + momentum * v)
    return y + lr * momentum * v, hist


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    results = {}
    for name, fn, mom in [("gd", momentum_sgd, 0), ("momentum", momentum_sgd, momentum),
                          ("nesterov", nesterov_sgd, momentum)]:
        start = np.array(theta_init, dtype=float)
        _, results[name] = fn(loss_fn, grad_fn, start, lr, mom, num_steps)
    return results
