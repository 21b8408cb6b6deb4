# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: parentheses: the square root is taken of kappa - 1 and kappa + 1, the square then gives (kappa - 1)/(kappa + 1); kappa 100 gives 0.98
# first day: true
"""Exercise 2: the optimal beta."""

import math

import numpy as np


def condition_number(a, b):
    if a > b:
        return float(a) / b
    return float(b) / a


def optimal_beta(kappa):
    numerator = math.sqrt(kappa - 1)
    denominator = math.sqrt(kappa + 1)
    return (numerator / denominator) ** 2


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
