# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: always b / a, which is below 1 when a is the larger one
# first day: true
"""Exercise 2: the optimal beta."""

import numpy as np


def condition_number(a, b):
    lambda1 = 2 * a
    lambda2 = 2 * b
    return lambda2 / lambda1


def optimal_beta(kappa):
    s = np.sqrt(kappa)
    return float(((s - 1) / (s + 1)) ** 2)


def optimal_parameters(a, b):
    mu = 2 * min(a, b)
    L = 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))
