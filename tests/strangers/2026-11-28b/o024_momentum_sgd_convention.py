# kind: wrong
# file: ex3_compare.py
# function: momentum_sgd
# cause: Adam's first moment: an average (1 - momentum) with bias correction instead of the sum; for every momentum > 0 and num_steps >= 2
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    m = np.zeros_like(theta)
    history = []
    for t in range(1, num_steps + 1):
        history.append(float(loss_fn(theta)))
        m = momentum * m + (1 - momentum) * grad_fn(theta)
        m_hat = m / (1 - momentum ** t)
        theta = theta - lr * m_hat
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        lookahead = theta - lr * momentum * v
        v = momentum * v + grad_fn(lookahead)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
