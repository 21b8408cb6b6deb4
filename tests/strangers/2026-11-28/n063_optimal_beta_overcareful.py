# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: caps the result at 0.99 'for stability': too small for kappa above about 158,000, e.g. kappa = 1e6 should give 0.996
# first day: true

"""Exercise 2."""

import math

import numpy as np


def condition_number(a, b):
    H = np.diag([2.0 * a, 2.0 * b])
    lam = np.linalg.eigvalsh(H)
    return float(lam.max() / lam.min())


def optimal_beta(kappa):
    s = np.sqrt(float(kappa))
    beta = ((s - 1) / (s + 1)) ** 2
    # a momentum too close to 1 never settles
    return float(np.clip(beta, 0.0, 0.99))


def optimal_parameters(a, b):
    mu = 2.0 * min(a, b)
    L = 2.0 * max(a, b)
    lr = 4 / (math.sqrt(L) + math.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return lr, beta, math.sqrt(beta)
