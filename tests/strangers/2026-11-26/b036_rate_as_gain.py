# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: rate is returned as 1 - sqrt(beta), the part of the distance that goes away in a step. Asked for is the factor that remains, sqrt(beta): 9/11, not 2/11.
# first day: true
"""Exercise 2: the optimal beta."""

import numpy as np


def condition_number(a, b):
    """Hessian is diag(2a, 2b)."""
    eigenvalues = np.array([2.0 * a, 2.0 * b])
    return float(eigenvalues.max() / eigenvalues.min())


def optimal_beta(kappa):
    return ((np.sqrt(kappa) - 1) / (np.sqrt(kappa) + 1)) ** 2


def optimal_parameters(a, b):
    smallest, largest = 2 * min(a, b), 2 * max(a, b)
    beta = optimal_beta(largest / smallest)
    lr = 4 / (largest ** 0.5 + smallest ** 0.5) ** 2
    shrink = 1 - beta ** 0.5      # each step shrinks the distance by this fraction
    return lr, beta, shrink
