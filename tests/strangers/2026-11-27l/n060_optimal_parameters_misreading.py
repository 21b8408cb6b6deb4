# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: sqrt(L) + sqrt(mu) read as sqrt(L + mu), so lr is 4 / (L + mu) (every a, b)
# first day: true
"""Exercise 2: the optimal beta."""

import math

import numpy as np


def condition_number(a, b):
    if a > b:
        return float(a / b)
    return float(b / a)


def optimal_beta(kappa):
    s = math.sqrt(kappa)
    q = (s - 1.0) / (s + 1.0)
    return q * q


def optimal_parameters(a, b):
    eigenvalues = 2 * a, 2 * b
    mu, L = min(eigenvalues), max(eigenvalues)
    lr = 4 / math.sqrt(L + mu) ** 2
    beta = optimal_beta(L / mu)
    return (lr, beta, beta ** 0.5)


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
