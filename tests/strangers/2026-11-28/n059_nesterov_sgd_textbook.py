# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: the FISTA/Bubeck sequence (t_k - 1) / t_{k+1}, capped at momentum, takes the place of the constant momentum: wrong for momentum 0.9 from the second step on (0.28 there, until the cap is reached)
# first day: true

import math

import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    """Nesterov's method with lambda_k as in Bubeck's lecture notes."""
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    lam = 1.0
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        lam_next = (1 + math.sqrt(1 + 4 * lam ** 2)) / 2
        m = min(momentum, (lam - 1) / lam_next)
        lam = lam_next
        ahead = theta - lr * m * v
        v = m * v + grad_fn(ahead)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    _, gd = momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)
    _, mom = momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    _, nag = nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
    return {"gd": gd, "momentum": mom, "nesterov": nag}


if __name__ == "__main__":
    print(nesterov_sgd(lambda p: float(p @ p), lambda p: 2 * p, np.array([1, 2]), 0.1, 0.9, 5))
