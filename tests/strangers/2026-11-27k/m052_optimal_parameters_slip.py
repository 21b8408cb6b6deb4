# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: the rate is written without abs as (sqrt(2b) - sqrt(2a)) / (sqrt(2b) + sqrt(2a)), so it is negative when a is the larger one; wrong for a = 100, b = 1
# first day: true
"""Exercise 2: the optimal beta."""

import numpy as np


def condition_number(a, b):
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    s = kappa ** 0.5
    q = (s - 1.0) / (s + 1.0)
    return q * q


def optimal_parameters(a, b):
    ra, rb = np.sqrt(2 * a), np.sqrt(2 * b)
    lr = 4 / (ra + rb) ** 2
    rate = (rb - ra) / (rb + ra)
    beta = rate ** 2
    return float(lr), float(beta), float(rate)
