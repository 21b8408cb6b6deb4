# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: a tiny 1e-8 is added to the denominator as optimisers do against division by zero; wrong for small coefficients, e.g. a = 1e-6, b = 1e-8 (eigenvalues of that size)
# first day: true
"""Exercise 2: the optimal beta."""

import numpy as np


def condition_number(a, b):
    eps = 1e-8
    eigenvalues = np.array([2 * a, 2 * b], dtype=float)
    return float(eigenvalues.max() / (eigenvalues.min() + eps))


def optimal_beta(kappa):
    s = kappa ** 0.5
    q = (s - 1.0) / (s + 1.0)
    return q * q


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))
