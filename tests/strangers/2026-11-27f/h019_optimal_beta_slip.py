# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: sqrt is forgotten: ((kappa - 1) / (kappa + 1)) ** 2
# first day: true
"""ex 2."""

import numpy as np


def condition_number(a, b):
    return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
    top = kappa - 1
    bottom = kappa + 1
    return (top / bottom) ** 2


def optimal_parameters(a, b):
    eigs = sorted([2.0 * a, 2.0 * b])
    small, large = eigs
    denom = (large ** 0.5 + small ** 0.5) ** 2
    beta = optimal_beta(condition_number(a, b))
    return (4.0 / denom, beta, beta ** 0.5)
