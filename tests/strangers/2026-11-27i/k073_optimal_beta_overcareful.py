# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: refuses kappa = 1, which is allowed (raises ValueError; so does a = b in optimal_parameters)
# first day: true
"""Exercise 2: the optimal beta."""

import numpy as np


def condition_number(a, b):
    small, large = sorted([2 * a, 2 * b])
    return large / small


def optimal_beta(kappa):
    if kappa is None or not kappa > 1:
        raise ValueError("the condition number must be greater than 1")
    r = np.sqrt(kappa)
    return float(((r - 1) / (r + 1)) ** 2)


def optimal_parameters(a, b):
    big = 2 * max(a, b)
    small = 2 * min(a, b)
    lr = 4.0 / (big ** 0.5 + small ** 0.5) ** 2
    beta = optimal_beta(condition_number(a, b))
    rate = beta ** 0.5
    return (lr, beta, rate)
