# file: ex3_compare.py
# tries: to slip through with NaN and infinite points, histories of NaN, and NaN only where nobody may look
# must: no points for the values
# max_score: 0
# outcome: failed
import numpy as np


def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    start = np.asarray(theta_init, dtype=float)
    return np.full(start.shape, np.nan), [float("nan")] * num_steps


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    start = np.asarray(theta_init, dtype=float)
    return np.full(start.shape, np.inf), [float("inf")] * num_steps


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    bad = [float("nan")] * num_steps
    return {"gd": bad, "momentum": bad, "nesterov": bad}
