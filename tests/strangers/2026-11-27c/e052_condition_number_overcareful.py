# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: the result is rounded to a whole number against rounding errors, so ratios like 2.5 are lost
# first day: true
"""Solutions for ex2: documented and defensive."""

import math

import numpy as np


def condition_number(a, b):
    """Condition number of the Hessian diag(2a, 2b)."""
    a, b = float(a), float(b)
    if a <= 0 or b <= 0:
        raise ValueError("a and b must be positive")
    hessian = np.array([[2.0 * a, 0.0], [0.0, 2.0 * b]])
    kappa = np.linalg.cond(hessian)
    return float(max(1.0, round(kappa)))   # get rid of floating-point noise such as 99.99999


def optimal_beta(kappa):
    r = 1 - 2 / (math.sqrt(kappa) + 1)
    return r * r


def optimal_parameters(a, b):
    beta_opt = optimal_beta(condition_number(a, b))
    step = (2 / ((2 * a) ** 0.5 + (2 * b) ** 0.5)) ** 2
    return step, beta_opt, beta_opt ** 0.5
