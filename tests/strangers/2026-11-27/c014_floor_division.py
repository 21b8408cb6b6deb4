# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: Floor division: right for a = 1, b = 100, but 7 and 2 give 3 instead of 3.5.
# first day: true
"""Section 4.4, exercise 2."""

import math

import numpy as np


def condition_number(a, b):
    big, small = max(a, b), min(a, b)
    return float(2 * big // (2 * small))


def optimal_beta(kappa):
    """Polyak's choice."""
    r = kappa ** 0.5
    return pow((r - 1) / (r + 1), 2)


def optimal_parameters(a, b):
    small, large = sorted([2.0 * a, 2.0 * b])
    sm, sl = math.sqrt(small), math.sqrt(large)
    rate = (sl - sm) / (sl + sm)
    return (2.0 / (sl + sm)) ** 2, rate ** 2, rate
