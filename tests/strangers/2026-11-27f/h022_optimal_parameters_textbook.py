# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: lr is 2 / (L + mu), the best one of plain gradient descent
# first day: true
"""ex 2."""

import numpy as np


def condition_number(a, b):
    if a >= b:
        return a / b
    return b / a


def optimal_beta(kappa):
    s = np.sqrt(kappa)
    return float(((s - 1) / (s + 1)) ** 2)


def optimal_parameters(a, b):
    lam_min, lam_max = sorted([2.0 * a, 2.0 * b])
    alpha = 2.0 / (lam_min + lam_max)
    gamma = optimal_beta(lam_max / lam_min)
    return float(alpha), float(gamma), float(np.sqrt(gamma))
