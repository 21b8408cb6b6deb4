# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: PyTorch's form: the gradient is taken at the stored point and the step is lr * (grad + momentum * v). That is the sequence of lookahead points; theta and its losses are asked for.
# first day: true
"""Exercise 3: classical momentum against Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum (heavy ball)."""
    x = np.array(theta_init).astype(np.float64)
    v = np.zeros(x.shape)
    losses = np.empty(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(x)
        g = np.asarray(grad_fn(x), dtype=np.float64)
        v = momentum * v + g
        x = x - lr * v
    return x, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    p = np.array(theta_init, dtype=float)
    buf = np.zeros_like(p)
    history = []
    for _ in range(num_steps):
        history.append(float(loss_fn(p)))
        g = np.asarray(grad_fn(p), dtype=float)
        buf = momentum * buf + g
        p = p - lr * (g + momentum * buf)
    return p, history


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
