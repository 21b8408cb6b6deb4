# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: refuses kappa = 1 (raises ValueError), which the text allows (a = b)
# first day: true
"""Exercise 2: the optimal beta."""

import math

import numpy as np


def condition_number(a, b):
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    if not kappa > 1:
        raise ValueError("the condition number has to be larger than 1")
    q = math.sqrt(kappa)
    return ((q - 1) / (q + 1)) ** 2


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))
