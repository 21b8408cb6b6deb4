# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: math.isqrt cuts the root to a whole number: wrong for every kappa that is no perfect square, e.g. kappa = 2 gives 0 and kappa = 50 uses 7 for 7.07
# first day: true

"""Exercise 2."""

import math

import numpy as np


def condition_number(a, b):
    """Ratio of the eigenvalues 2a and 2b, larger over smaller."""
    eigs = sorted([2.0 * a, 2.0 * b])
    return eigs[1] / eigs[0]


def optimal_beta(kappa):
    root = math.isqrt(int(kappa))
    return ((root - 1) / (root + 1)) ** 2


def optimal_parameters(a, b):
    """(lr, beta, rate) for a x^2 + b y^2."""
    mu, L = np.sort([2.0 * a, 2.0 * b])
    lr = 4.0 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(condition_number(a, b))
    rate = np.sqrt(beta)
    return float(lr), float(beta), float(rate)


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
