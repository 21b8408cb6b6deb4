# kind: right
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: the hyperbolic tangent of a quarter of log kappa, squared: the same number
# first day: accepted
"""Exercise 2: the optimal beta."""

import math

import numpy as np


def condition_number(a, b):
    if a > b:
        return float(a / b)
    return float(b / a)


def optimal_beta(kappa):
    # (e^u - 1) / (e^u + 1) = tanh(u / 2) with u = log(sqrt(kappa))
    return math.tanh(math.log(kappa) / 4) ** 2


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    lr = 4 / (math.sqrt(L) + math.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return lr, beta, math.sqrt(beta)
