# kind: right
# file: ex2_optimal_beta.py
# function: condition_number
# cause: exact rational arithmetic with fractions.Fraction, rounded to a float at the end
# first day: accepted
"""Exercise 2: the optimal beta - my solution."""

from fractions import Fraction

import numpy as np


def condition_number(a, b):
    hessian_diagonal = [2 * Fraction(float(a)), 2 * Fraction(float(b))]
    return float(max(hessian_diagonal) / min(hessian_diagonal))


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    mu, L = sorted((2.0 * a, 2.0 * b))
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))
