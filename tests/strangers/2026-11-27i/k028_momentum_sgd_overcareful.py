# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: clips the gradient to norm 1000 "against explosions": wrong far out, e.g. x^2 + 100 y^2 from (10, 10), whose gradient has norm 2000
# first day: true
"""Exercise 3: classical momentum against Nesterov."""

import numpy as np


MAX_NORM = 1e3


def _safe(g):
    g = np.asarray(g, dtype=float)
    norm = np.sqrt(np.sum(g ** 2))
    return g * (MAX_NORM / norm) if norm > MAX_NORM else g


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        velocity = momentum * velocity + _safe(grad_fn(theta))
        theta = theta - lr * velocity
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        lookahead = theta - lr * momentum * velocity
        history.append(loss_fn(theta))
        velocity = momentum * velocity + grad_fn(lookahead)
        theta = theta - lr * velocity
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, heavy = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nesterov = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": heavy, "nesterov": nesterov}


if __name__ == "__main__":
    result = compare_methods(lambda p: p[0] ** 2 + 100 * p[1] ** 2, lambda p: np.array([2 * p[0], 200 * p[1]]),
                             np.array([1.0, 1.0]), 0.004, 0.9, 100)
    for name, losses in result.items():
        print(name, losses[-1])
