# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: the beta that critically damps the slowest direction when lr = 1/L, (1 - 1/sqrt(kappa))^2, instead of the optimal one; 0.81 instead of 0.669 for kappa = 100
# first day: true
"""Exercise 2: the optimal beta."""

import numpy as np


def condition_number(a, b):
    small, large = sorted([2 * a, 2 * b])
    return large / small


def optimal_beta(kappa):
    # critical damping: beta = (1 - sqrt(lr * mu))^2, with lr = 1 / L
    return float((1 - np.sqrt(1 / kappa)) ** 2)


def optimal_parameters(a, b):
    big = 2 * max(a, b)
    small = 2 * min(a, b)
    lr = 4.0 / (big ** 0.5 + small ** 0.5) ** 2
    beta = optimal_beta(condition_number(a, b))
    rate = beta ** 0.5
    return (lr, beta, rate)
