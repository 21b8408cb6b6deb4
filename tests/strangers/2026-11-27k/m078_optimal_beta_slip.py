# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: the root is taken of kappa - 1 and kappa + 1 instead of kappa, which leaves (kappa - 1) / (kappa + 1); wrong for every kappa > 1, e.g. 100
# first day: true
"""Exercise 2: the optimal beta."""

import numpy as np


def condition_number(a, b):
    ratio = a / b
    if ratio < 1:
        ratio = b / a
    return float(ratio)


def optimal_beta(kappa):
    return float((np.sqrt(kappa - 1) / np.sqrt(kappa + 1)) ** 2)


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))
