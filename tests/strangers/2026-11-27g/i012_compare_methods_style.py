# kind: right
# file: ex3_compare.py
# function: compare_methods
# cause: one generator of points for all three methods (momentum, share of lookahead), losses taken from it with islice
# first day: accepted
from itertools import islice

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init).astype(float)
    velocity = np.zeros(theta.shape)
    history = np.empty(num_steps)
    for t in range(num_steps):
        history[t] = loss_fn(theta)
        velocity = momentum * velocity + np.asarray(grad_fn(theta), dtype=float)
        theta = theta - lr * velocity
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init).astype(float)
    velocity = np.zeros(theta.shape)
    history = np.empty(num_steps)
    for t in range(num_steps):
        history[t] = loss_fn(theta)
        ahead = theta - lr * momentum * velocity
        velocity = momentum * velocity + np.asarray(grad_fn(ahead), dtype=float)
        theta = theta - lr * velocity
    return theta, history


def _points(grad_fn, theta_init, lr, momentum, share):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    while True:
        yield theta.copy()
        v = momentum * v + np.asarray(grad_fn(theta - share * lr * momentum * v), dtype=float)
        theta = theta - lr * v


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    methods = {"gd": (0.0, 0), "momentum": (momentum, 0), "nesterov": (momentum, 1)}
    return {
        name: [float(loss_fn(p)) for p in islice(_points(grad_fn, theta_init, lr, m, share), num_steps)]
        for name, (m, share) in methods.items()
    }


if __name__ == "__main__":
    f = lambda p: p[0] ** 2 + 100 * p[1] ** 2
    df = lambda p: np.array([2 * p[0], 200 * p[1]])
    for name, h in compare_methods(f, df, np.array([1.0, 1.0]), 0.004, 0.9, 100).items():
        print(f"{name:10s} first {h[0]:.4g}  last {h[-1]:.4g}")
