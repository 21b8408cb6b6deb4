# kind: right
# file: ex2_optimal_beta.py
# function: condition_number
# cause: exact quotient of Fractions, turned into a float at the end
# first day: accepted
from fractions import Fraction

import numpy as np


def condition_number(a, b):
    """kappa = L / mu, exactly."""
    one, two = Fraction(a), Fraction(b)
    kappa = one / two
    if kappa < 1:
        kappa = 1 / kappa
    return float(kappa)


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), beta, float(np.sqrt(beta))
