# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: (1 - 1/sqrt(kappa))^2, Polyak's tuning for the step 1/L, instead of the one for 4/(sqrt(L) + sqrt(mu))^2; wrong for every kappa > 1 (0.81 for 100)
# first day: true
"""my solution to exercise 2"""

import math

import numpy as np


def condition_number(a, b):
    return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
    # beta = (1 - sqrt(alpha * mu))^2 with alpha = 1 / L
    alpha_mu = 1.0 / kappa
    return float((1.0 - np.sqrt(alpha_mu)) ** 2)


def optimal_parameters(a, b):
    """(lr, beta, rate)"""
    small, large = sorted((2.0 * a, 2.0 * b))
    lr = (2.0 / (math.sqrt(large) + math.sqrt(small))) ** 2
    beta = optimal_beta(condition_number(a, b))
    rate = math.sqrt(beta)
    return lr, beta, rate
