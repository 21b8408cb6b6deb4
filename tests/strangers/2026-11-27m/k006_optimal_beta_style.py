# kind: right
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: beta as tanh(log(kappa) / 4) squared, the same number in other algebra
# first day: accepted
"""Exercise 2: the optimal beta (20 points)."""

import math


def condition_number(a, b):
    lam = sorted([2.0 * a, 2.0 * b])
    return lam[1] / lam[0]


def optimal_beta(kappa):
    # (s - 1) / (s + 1) with s = exp(u) is tanh(u / 2), and s = sqrt(kappa)
    return math.tanh(0.25 * math.log(kappa)) ** 2


def optimal_parameters(a, b):
    """(lr, beta, rate)"""
    small, large = sorted((2.0 * a, 2.0 * b))
    lr = (2.0 / (math.sqrt(large) + math.sqrt(small))) ** 2
    beta = optimal_beta(condition_number(a, b))
    rate = math.sqrt(beta)
    return lr, beta, rate
