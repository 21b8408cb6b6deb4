# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: the lookahead point has the wrong sign, theta + lr*m*v, as in books whose velocity already points downhill
# first day: true
# ex3, my solutions

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init) * 1.0
    v = np.zeros(len(x))
    hist = []
    while len(hist) < num_steps:
        hist += [loss_fn(x)]
        v = momentum * v - lr * grad_fn(x)
        x = x + v
    return (x, hist)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros(len(theta))
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        g = grad_fn(theta + lr * momentum * v)
        v = momentum * v + g
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    results = dict()
    w = np.array(theta_init, dtype=float)
    plain = []
    for i in range(num_steps):
        plain.append(loss_fn(w))
        w = w - lr * grad_fn(w)
    results["gd"] = plain
    results["momentum"] = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    results["nesterov"] = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1]
    return results
