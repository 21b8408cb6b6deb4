# kind: right
# file: ex3_compare.py
# function: 
# cause: 
# first day: accepted
import sys

import numpy as np

sys.setrecursionlimit(50_000)  # one level for each step


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    def walk(theta, v, n):
        if n == 0:
            return theta, ()
        w = momentum * v + grad_fn(theta)
        end, rest = walk(theta - lr * w, w, n - 1)
        return end, (loss_fn(theta),) + rest

    start = np.array(theta_init, float)
    return walk(start, np.zeros_like(start), num_steps)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    def walk(theta, v, n):
        if n == 0:
            return theta, ()
        w = momentum * v + grad_fn(theta - lr * momentum * v)
        end, rest = walk(theta - lr * w, w, n - 1)
        return end, (loss_fn(theta),) + rest

    start = np.array(theta_init, float)
    return walk(start, np.zeros_like(start), num_steps)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    a, z = (loss_fn, grad_fn, theta_init, lr), (num_steps,)
    return {"gd": momentum_sgd(*a, 0, *z)[1], "momentum": momentum_sgd(*a, momentum, *z)[1],
            "nesterov": nesterov_sgd(*a, momentum, *z)[1]}
