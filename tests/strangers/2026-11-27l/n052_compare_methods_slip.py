# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: late binding: the lambdas made in the loop all see the last method and momentum, so the three histories are all Nesterov's (momentum > 0)
# first day: true
"""Exercise 3: classical momentum against Nesterov."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Classical momentum, losses before each update."""
    w = np.asarray(theta_init).astype(np.float64)
    v = 0.0
    losses = np.zeros(num_steps)
    for k in range(num_steps):
        losses[k] = loss_fn(w)
        v = momentum * v + np.asarray(grad_fn(w))
        w = w - lr * v
    return w, losses


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    velocity = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta - lr * momentum * velocity
        velocity = momentum * velocity + grad_fn(lookahead)
        theta = theta - lr * velocity
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    table = [("gd", momentum_sgd, 0.0), ("momentum", momentum_sgd, momentum), ("nesterov", nesterov_sgd, momentum)]
    runs = {}
    for name, method, beta in table:
        runs[name] = lambda: method(loss_fn, grad_fn, np.array(theta_init, dtype=float), lr, beta, num_steps)[1]
    return {name: run() for name, run in runs.items()}


if __name__ == "__main__":
    result = compare_methods(lambda p: p[0] ** 2 + 100 * p[1] ** 2, lambda p: np.array([2, 200]) * p,
                             np.array([1.0, 1.0]), 0.004, 0.9, 200)
    for name, losses in result.items():
        print(name, losses[-1])
