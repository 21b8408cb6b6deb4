# kind: right
# file: ex3_compare.py
# function: momentum_sgd
# cause: right: one private loop with a switch for the lookahead, histories as tuples
# first day: accepted
import numpy as np


def _descend(loss_fn, grad_fn, start, lr, m, n, peek):
    theta = np.asarray(start) * 1.0
    v = np.zeros(theta.shape)
    losses = ()
    for _ in range(n):
        losses = losses + (float(loss_fn(theta)),)
        v = m * v + grad_fn(theta - peek * lr * m * v)
        theta = theta - lr * v
    return theta, losses


def momentum_sgd(*args):
    return _descend(*args, peek=0)


def nesterov_sgd(*args):
    return _descend(*args, peek=1)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    job = lambda m, peek: _descend(loss_fn, grad_fn, theta_init, lr, m, num_steps, peek)[-1]
    return {"gd": job(0, 0), "momentum": job(momentum, 0), "nesterov": job(momentum, 1)}
