# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: a and b themselves are taken as the eigenvalues, so lr is twice too large
# first day: true
"""Exercise 2: the optimal beta."""

import numpy as np


def condition_number(a, b):
    return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
    s = np.sqrt(kappa)
    return float(((s - 1) / (s + 1)) ** 2)


def optimal_parameters(a, b):
    mu = min(a, b)
    L = max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(condition_number(a, b))
    return lr, beta, np.sqrt(beta)
