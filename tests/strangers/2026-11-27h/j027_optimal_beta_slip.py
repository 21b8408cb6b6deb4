# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: kappa ** 1/2 is kappa / 2, not the root; right only at kappa 4; wrong e.g. for 100, 2 or 1
# first day: true
"""Exercise 2: the optimal beta."""

import math


def condition_number(a, b):
    eigenvalues = (2.0 * a, 2.0 * b)
    return max(eigenvalues) / min(eigenvalues)


def optimal_beta(kappa):
    root = kappa ** 1/2
    ratio = (root - 1) / (root + 1)
    return ratio ** 2


def optimal_parameters(a, b):
    mu, big = sorted((2.0 * a, 2.0 * b))
    lr = 4 / (math.sqrt(big) + math.sqrt(mu)) ** 2
    beta = optimal_beta(big / mu)
    return lr, beta, math.sqrt(beta)
