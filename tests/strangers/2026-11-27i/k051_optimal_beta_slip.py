# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: math.isqrt cuts the root to a whole number: fine for kappa = 100, wrong for kappa = 10 or 2.25
# first day: true
"""Exercise 2: the optimal beta - my solution."""

import math

import numpy as np


def condition_number(a, b):
    return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
    root = math.isqrt(int(kappa))
    return ((root - 1) / (root + 1)) ** 2


def optimal_parameters(a, b):
    big = 2 * max(a, b)
    small = 2 * min(a, b)
    lr = 4.0 / (big ** 0.5 + small ** 0.5) ** 2
    beta = optimal_beta(condition_number(a, b))
    rate = beta ** 0.5
    return (lr, beta, rate)


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
