# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: np.isclose treats small a and b as equal because of its absolute tolerance 1e-8 and returns 1 (for example a = 1e-9, b = 8e-9)
# first day: vague
"""Exercise 2: the optimal beta."""

import math

import numpy as np


def condition_number(a, b):
    a, b = float(a), float(b)
    if np.isclose(a, b):
        return 1.0        # a round bowl
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    lr = 4 / (math.sqrt(L) + math.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return lr, beta, math.sqrt(beta)
