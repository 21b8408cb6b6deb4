# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: each method starts where the one before ended, because the returned theta is kept under the name of the start (every input with num_steps >= 1)
# first day: true
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
        lookahead = theta - lr * momentum * v
        v = momentum * v + grad_fn(lookahead)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    histories = {}
    theta, histories["gd"] = momentum_sgd(loss_fn, grad_fn, theta, lr, 0.0, num_steps)
    theta, histories["momentum"] = momentum_sgd(loss_fn, grad_fn, theta, lr, momentum, num_steps)
    theta, histories["nesterov"] = nesterov_sgd(loss_fn, grad_fn, theta, lr, momentum, num_steps)
    return histories
