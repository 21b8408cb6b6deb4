# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: integer division // of the two eigenvalues: 3 and 2 give 1 (every pair whose quotient is no whole number)
# first day: true
"""Exercise 2: optimal beta"""

import numpy as np


def condition_number(a, b):
    lam = sorted([2 * a, 2 * b])
    return float(lam[1] // lam[0])


def optimal_beta(kappa):
    s = np.sqrt(kappa)
    return float(((s - 1) / (s + 1)) ** 2)


def optimal_parameters(a, b):
    mu, L = sorted((2.0 * a, 2.0 * b))
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))
