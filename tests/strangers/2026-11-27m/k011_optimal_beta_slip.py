# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: kappa ** 1 / 2 is kappa / 2, not the root: kappa 1 gives 1/9 instead of 0, kappa 100 gives 0.92 instead of 0.67; right by chance for 4
# first day: true
"""L(x, y) = a x^2 + b y^2: the best beta."""

import numpy as np


def condition_number(a, b):
    return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
    r = kappa ** 1 / 2
    return float(((r - 1) / (r + 1)) ** 2)


def optimal_parameters(a, b):
    mu, L = 2.0 * min(a, b), 2.0 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))
