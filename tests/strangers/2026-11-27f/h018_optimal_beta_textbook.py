# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: the square is missing: it is Nesterov's coefficient (sqrt(kappa) - 1) / (sqrt(kappa) + 1)
# first day: true
"""Exercise 2: the optimal beta."""

import numpy as np


def condition_number(a, b):
    if a >= b:
        return a / b
    return b / a


def optimal_beta(kappa):
    sq = np.sqrt(kappa)
    gamma = (sq - 1) / (sq + 1)
    return float(gamma)


def optimal_parameters(a, b):
    mu, L = sorted((2 * a, 2 * b))
    sm, sL = np.sqrt(mu), np.sqrt(L)
    rho = (sL - sm) / (sL + sm)
    alpha = (2 / (sL + sm)) ** 2
    return float(alpha), float(rho ** 2), float(rho)
