# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: beta is clipped to the range 0.5 to 0.99, so small and very large kappa get a wrong one
# first day: true
"""Solutions for ex2: documented and defensive."""

import math

import numpy as np


def condition_number(a, b):
    lam1, lam2 = 2 * a, 2 * b
    if lam1 > lam2:
        return lam1 / lam2
    else:
        return lam2 / lam1


def optimal_beta(kappa):
    """Optimal heavy-ball momentum, limited to a numerically sensible range."""
    kappa = float(kappa)
    if kappa < 1.0:
        raise ValueError("kappa must be at least 1")
    root = math.sqrt(kappa)
    beta = ((root - 1.0) / (root + 1.0)) ** 2
    return float(np.clip(beta, 0.5, 0.99))


def optimal_parameters(a, b):
    mu, L = sorted([2.0 * a, 2.0 * b])
    summe = math.sqrt(L) + math.sqrt(mu)
    rate = (math.sqrt(L) - math.sqrt(mu)) / summe
    return (4 / summe ** 2, rate ** 2, rate)
