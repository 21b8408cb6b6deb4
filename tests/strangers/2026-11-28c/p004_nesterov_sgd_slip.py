# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: previous is overwritten with theta before the difference theta - previous is taken, so the extrapolation is always zero and the method is plain gradient descent; wrong for momentum > 0
# first day: true
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
    theta = np.array(theta_init, dtype=float)
    previous = theta
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        previous = theta
        lookahead = theta + momentum * (theta - previous)
        theta = lookahead - lr * grad_fn(lookahead)
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
