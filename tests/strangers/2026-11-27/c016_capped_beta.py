# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: The result is capped at 0.95, so every kappa above about 6,080 gets the same, too small beta.
# first day: nothing
"""
Exercise 2

v = beta * v + grad, theta = theta - lr * v
"""

import math

import numpy as np


def condition_number(a, b):
    return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
    kappa = max(float(kappa), 1.0)
    root = np.sqrt(kappa)
    beta = ((root - 1.0) / (root + 1.0)) ** 2
    # larger momentum is unstable in practice
    return float(np.clip(beta, 0.0, 0.95))


def optimal_parameters(a, b):
    small, large = sorted([2.0 * a, 2.0 * b])
    sm, sl = math.sqrt(small), math.sqrt(large)
    rate = (sl - sm) / (sl + sm)
    return (2.0 / (sl + sm)) ** 2, rate ** 2, rate
