# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: two mistakes: np.full(num_steps, 0) makes an integer history, so losses are cut to whole numbers, and a float theta_init is changed in place (asarray makes no copy)
# first day: true

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.asarray(theta_init, dtype=float)
    v = np.full(theta.shape, 0.0)
    history = np.full(num_steps, 0)
    for t in range(num_steps):
        history[t] = loss_fn(theta)
        v = momentum * v + grad_fn(theta)
        theta -= lr * v
    return theta, history


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
    print(nesterov_sgd(lambda p: float(p @ p), lambda p: 2 * p, np.array([1, 2]), 0.1, 0.9, 5))
