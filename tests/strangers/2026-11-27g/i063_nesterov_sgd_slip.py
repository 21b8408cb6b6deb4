# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: the velocity is already multiplied by momentum when the lookahead multiplies it again: lookahead = theta - lr * momentum^2 * v (any momentum > 0)
# first day: true
"""Exercise 3, my solution."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        v *= momentum
        lookahead = theta - lr * momentum * v
        v = v + grad_fn(lookahead)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nes = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nes}


if __name__ == "__main__":
    f = lambda p: p[0] ** 2 + 100 * p[1] ** 2
    df = lambda p: np.array([2 * p[0], 200 * p[1]])
    for name, h in compare_methods(f, df, np.array([1.0, 1.0]), 0.004, 0.9, 100).items():
        print(f"{name:10s} first {h[0]:.4g}  last {h[-1]:.4g}")
