# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: lr is inside the velocity (second form), but the lookahead multiplies by lr again, so it looks almost nowhere ahead. With this v it is theta + momentum * v.
# first day: true
"""
Compare plain descent, heavy ball and Nesterov.

Convention: v = momentum * v + grad, theta = theta - lr * v
"""
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
    w = np.array(theta_init, dtype=float)
    v = np.zeros_like(w)
    losses = []
    for _ in range(num_steps):
        losses.append(float(loss_fn(w)))
        ahead = w + lr * momentum * v
        v = momentum * v - lr * np.asarray(grad_fn(ahead))
        w = w + v
    return w, losses


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = {
        "gd": (momentum_sgd, 0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    return {name: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, (method, m) in runs.items()}


if __name__ == "__main__":
    def L(z):
        return z[0] ** 2 + 100 * z[1] ** 2

    def dL(z):
        return np.array([2 * z[0], 200 * z[1]])

    res = compare_methods(L, dL, np.array([1, 1]), 0.004, 0.9, 100)
    print({k: h[-1] for k, h in res.items()})
