# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: leaves the loop after the last loss is recorded, so the last update is never made: theta is one step behind for every num_steps >= 1
# first day: true

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros(theta.shape)
    history = []
    while True:
        history.append(loss_fn(theta))
        if len(history) >= num_steps:
            return theta, history
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta - lr * momentum * v
        v = momentum * v + grad_fn(lookahead)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nag}


if __name__ == "__main__":
    loss = lambda p: p[0] ** 2 + 100 * p[1] ** 2
    grad = lambda p: np.array([2 * p[0], 200 * p[1]])
    for name, h in compare_methods(loss, grad, np.array([1.0, 1.0]), 0.004, 0.9, 100).items():
        print(name, h[-1])
