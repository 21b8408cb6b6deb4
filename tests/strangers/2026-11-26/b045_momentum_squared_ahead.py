# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: v is multiplied by momentum first, and the lookahead multiplies by momentum once more: it looks only momentum^2 * v ahead.
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    th = np.array(theta_init, dtype=float)
    u = np.zeros_like(th)        # u = lr * v
    hist = []
    while len(hist) < num_steps:
        hist.append(float(loss_fn(th)))
        u = momentum * u + lr * np.asarray(grad_fn(th))
        th = th - u
    return th, hist


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=np.float64)
    v = np.zeros_like(theta)
    history = np.empty(num_steps)
    for t in range(num_steps):
        history[t] = loss_fn(theta)
        v *= momentum
        lookahead = theta - lr * momentum * v
        v += grad_fn(lookahead)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    x = np.array(theta_init, dtype=float)
    gd = []
    for _ in range(num_steps):
        gd.append(float(loss_fn(x)))
        x = x - lr * np.asarray(grad_fn(x))
    results = {"gd": gd}
    for name, f in (("momentum", momentum_sgd), ("nesterov", nesterov_sgd)):
        theta, history = f(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
        results[name] = history
    return results
