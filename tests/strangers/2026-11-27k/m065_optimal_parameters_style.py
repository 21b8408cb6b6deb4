# kind: right
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: never asks which of a and b is larger: lr is symmetric, and the rate is |sqrt(a) - sqrt(b)| / (sqrt(a) + sqrt(b)); lr is 2 / (sqrt(a) + sqrt(b))^2
# first day: accepted
from math import sqrt

import numpy as np


def condition_number(a, b):
    # one of the two quotients is >= 1
    return float(max(a / b, b / a))


def optimal_beta(kappa):
    return float(np.square((np.sqrt(kappa) - 1) / (np.sqrt(kappa) + 1)))


def optimal_parameters(a, b):
    """The twos of the eigenvalues 2a, 2b cancel in the rate; in lr, 4 / 2 is left over."""
    p, q = sqrt(a), sqrt(b)
    rate = abs(p - q) / (p + q)
    return 2 / (p + q) ** 2, rate ** 2, rate
