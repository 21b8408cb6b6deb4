# kind: wrong
# file: ex3_compare.py
# function: compare_methods
# cause: the dict holds the whole pairs (theta, history) instead of the histories, the [1] is forgotten
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    th, v = np.array(theta_init, float), 0
    h = [(loss_fn(th), v := momentum * v + np.asarray(grad_fn(th)), th := th - lr * v)[0] for _ in range(num_steps)]
    return th, h


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    th, v = np.array(theta_init, float), 0
    h = [(loss_fn(th), v := momentum * v + np.asarray(grad_fn(th - lr * momentum * v)), th := th - lr * v)[0] for _ in range(num_steps)]
    return th, h


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {k: f(loss_fn, grad_fn, theta_init, lr, m, num_steps) for k, f, m in
            zip(("gd", "momentum", "nesterov"), (momentum_sgd, momentum_sgd, nesterov_sgd), (0, momentum, momentum))}
