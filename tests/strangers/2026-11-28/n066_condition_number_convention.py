# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: adds Adam's epsilon 1e-8 to the divisor: clearly too small when the smaller number is tiny, e.g. a = 1e-7, b = 1e-6 gives 9.1 instead of 10
# first day: true

"""My answer."""

import math


EPS = 1e-8


def condition_number(a, b):
    """lambda_max / lambda_min, safe against division by zero."""
    lo, hi = (a, b) if a < b else (b, a)
    return float(hi / (lo + EPS))


def optimal_beta(kappa):
    s = math.sqrt(kappa)
    return ((s - 1) / (s + 1)) ** 2


def optimal_parameters(a, b):
    mu = 2.0 * min(a, b)
    L = 2.0 * max(a, b)
    lr = 4 / (math.sqrt(L) + math.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return lr, beta, math.sqrt(beta)
