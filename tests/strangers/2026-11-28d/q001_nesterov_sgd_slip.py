# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: the velocity is already multiplied by momentum when the lookahead is made, so the lookahead uses momentum squared (every momentum > 0)
# first day: true
# my solution of exercise 3

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(float(loss_fn(theta)))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(float(loss_fn(theta)))
        v = momentum * v
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
    h = np.array([2.0, 200.0])
    result = compare_methods(lambda p: 0.5 * p @ (h * p), lambda p: h * p, np.array([1.0, 1.0]), 0.004, 0.9, 100)
    for name, losses in result.items():
        print(name, losses[-1])
