# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: The names are zipped with the histories in another order: "momentum" holds Nesterov's history and "nesterov" that of classical momentum.
# first day: true
"""Exercise 3: classical momentum against Nesterov."""

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
    th = np.array(theta_init, dtype=float)
    before = th.copy()
    hist = []
    while len(hist) < num_steps:
        hist.append(float(loss_fn(th)))
        ahead = th + momentum * (th - before)
        before, th = th, ahead - lr * np.asarray(grad_fn(ahead))
    return th, hist


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    args = (loss_fn, grad_fn, theta_init, lr)
    histories = [
        momentum_sgd(*args, 0.0, num_steps)[1],
        nesterov_sgd(*args, momentum, num_steps)[1],
        momentum_sgd(*args, momentum, num_steps)[1],
    ]
    return dict(zip(["gd", "momentum", "nesterov"], histories))


if __name__ == "__main__":
    def L(z):
        return z[0] ** 2 + 100 * z[1] ** 2

    def dL(z):
        return np.array([2 * z[0], 200 * z[1]])

    res = compare_methods(L, dL, np.array([1, 1]), 0.004, 0.9, 100)
    print({k: h[-1] for k, h in res.items()})
