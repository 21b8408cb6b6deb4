# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: takes eigvals for sorted: they come in the order of the diagonal, so for a > b the rate comes out negative, e.g. (100, 1)
# first day: true
"""Exercise 2: the optimal beta (20 points)."""

import numpy as np


def condition_number(a, b):
    lam = sorted([2.0 * a, 2.0 * b])
    return lam[1] / lam[0]


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    H = np.diag([2.0 * a, 2.0 * b])
    mu, L = np.linalg.eigvals(H)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    rate = (np.sqrt(L) - np.sqrt(mu)) / (np.sqrt(L) + np.sqrt(mu))
    return float(lr), float(rate ** 2), float(rate)
