# file: ex3_compare.py
# tries: to recurse a million levels deep, and to raise an error with as many frames
# must: crashed; the traceback that is shown is short
# max_score: 0
# outcome: crashed
import sys


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps + 1)


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    sys.setrecursionlimit(1_000_000)
    return nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)
