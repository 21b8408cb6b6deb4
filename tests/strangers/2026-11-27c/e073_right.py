# kind: right
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: nothing is wrong: careful version with checks and float conversions that never bite
# first day: accepted
import math
import numpy as np


def _eigenvalues(a, b):
    """Return (mu, L) of diag(2a, 2b)."""
    a = float(a)
    b = float(b)
    if not (a > 0 and b > 0):
        raise ValueError("a and b must be positive")
    lo, hi = np.sort(np.array([2.0 * a, 2.0 * b]))
    return float(lo), float(hi)


def condition_number(a, b):
    mu, L = _eigenvalues(a, b)
    kappa = L / mu
    return max(kappa, 1.0)


def optimal_beta(kappa):
    kappa = float(kappa)
    if kappa < 1.0:
        raise ValueError("kappa must be >= 1")
    root = math.sqrt(kappa)
    beta = ((root - 1.0) / (root + 1.0)) ** 2
    return min(max(beta, 0.0), 1.0)


def optimal_parameters(a, b):
    mu, L = _eigenvalues(a, b)
    denominator = math.sqrt(L) + math.sqrt(mu)
    lr = 4.0 / denominator ** 2
    beta = optimal_beta(condition_number(a, b))
    rate = math.sqrt(beta)
    return lr, beta, rate
