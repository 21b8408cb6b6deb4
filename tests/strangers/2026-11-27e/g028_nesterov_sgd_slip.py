# kind: wrong
# file: ex3_compare.py
# function: nesterov_sgd
# cause: two mistakes: lr is missing in the lookahead point, and the pair is returned as (history, theta)
# first day: true
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    th, v = np.array(theta_init, float), 0
    h = [(loss_fn(th), v := momentum * v + np.asarray(grad_fn(th)), th := th - lr * v)[0] for _ in range(num_steps)]
    return th, h


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    th, v = np.array(theta_init, float), 0
    return [(loss_fn(th), v := momentum * v + np.asarray(grad_fn(th - momentum * v)), th := th - lr * v)[0] for _ in range(num_steps)], th


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {"gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0, num_steps)[1], "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
            "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[0]}
