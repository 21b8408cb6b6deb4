# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: two mistakes: rate is the one without momentum, (kappa - 1) / (kappa + 1), and lr the one that belongs to it, 2 / (L + mu); both wrong for a != b (e.g. 1 and 100)
# first day: true
"""my solution to exercise 2"""

import numpy as np


def condition_number(a, b):
    """The Hessian is diag(2a, 2b)."""
    eigenvalues = np.array([2.0 * a, 2.0 * b])
    return float(eigenvalues.max() / eigenvalues.min())


def optimal_beta(kappa):
    r = kappa ** 0.5
    return float((r - 1) ** 2 / (r + 1) ** 2)


def optimal_parameters(a, b):
    L = 2.0 * max(a, b)
    mu = 2.0 * min(a, b)
    kappa = L / mu
    lr = 2.0 / (L + mu)
    rate = (kappa - 1.0) / (kappa + 1.0)
    return lr, optimal_beta(kappa), rate
