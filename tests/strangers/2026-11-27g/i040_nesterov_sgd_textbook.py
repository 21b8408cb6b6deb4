# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: warms the momentum up, min(momentum, t / (t + 3)) in step t, as in Nesterov's and Sutskever's schedules, instead of the constant one (momentum 0.9: first 27 updates differ)
# first day: true
"""Exercise 3, my solution."""

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
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = np.empty(num_steps)
    for t in range(num_steps):
        history[t] = loss_fn(theta)
        mu = min(momentum, t / (t + 3))
        lookahead = theta - lr * mu * velocity
        velocity = mu * velocity + grad_fn(lookahead)
        theta = theta - lr * velocity
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    runs = {
        "gd": (momentum_sgd, 0),
        "momentum": (momentum_sgd, momentum),
        "nesterov": (nesterov_sgd, momentum),
    }
    return {name: f(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for name, (f, m) in runs.items()}


if __name__ == "__main__":
    f = lambda p: p[0] ** 2 + 100 * p[1] ** 2
    df = lambda p: np.array([2 * p[0], 200 * p[1]])
    for name, h in compare_methods(f, df, np.array([1.0, 1.0]), 0.004, 0.9, 100).items():
        print(f"{name:10s} first {h[0]:.4g}  last {h[-1]:.4g}")
