# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: 2a is taken as mu and 2b as L without sorting, so rate comes out negative where a > b
# first day: true
# ex2, my solutions

import numpy as np


def condition_number(a, b):
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    s = np.sqrt(kappa)
    return float(((s - 1) / (s + 1)) ** 2)


def optimal_parameters(a, b):
    mu = 2 * a
    L = 2 * b
    s = np.sqrt(L) + np.sqrt(mu)
    lr = 4 / s ** 2
    rate = (np.sqrt(L) - np.sqrt(mu)) / s
    beta = rate ** 2
    return float(lr), float(beta), float(rate)
