# file: ex3_compare.py
# tries: to break comparisons with arrays so small that what they are divided by is nothing, and so large that it is infinite
# must: no points; wrong numbers like any other, never a grader error; the form alone is right
# max_score: 3
# outcome: failed
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return np.full(np.shape(theta_init), 1e-310), [5e-324] * num_steps


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return np.full(np.shape(theta_init), 1.7e308), [1e-310] * num_steps


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {"momentum": 1e-310, "nesterov": [-1e-310] * num_steps}
