# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: returns the best theta seen instead of the last one: wrong when the last point is not the best, e.g. when momentum 0.9 overshoots on x^2 or a run diverges
# first day: true

"""Exercise 3."""

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    best, best_loss = theta, loss_fn(theta)
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
        now = loss_fn(theta)
        if now < best_loss:
            best, best_loss = theta, now
    return best, history


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
