# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: two mistakes: the lookahead lacks the factor lr, and theta steps off from the lookahead point instead of from theta
# first day: vague
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = np.array(theta_init, dtype=float)
    v = np.zeros_like(theta)
    history = []
    for t in range(num_steps):
        history.append(loss_fn(theta))
        look = theta - momentum * v
        v = momentum * v + grad_fn(look)
        theta = look - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    jobs = [("gd", momentum_sgd, 0), ("momentum", momentum_sgd, momentum), ("nesterov", nesterov_sgd, momentum)]
    return {key: method(loss_fn, grad_fn, theta_init, lr, m, num_steps)[1] for key, method, m in jobs}
