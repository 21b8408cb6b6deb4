# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: two mistakes: lr = 2/(L + mu) and rate = (kappa - 1)/(kappa + 1), both those of plain gradient descent (any a != b)
# first day: true
"""Exercise 2: the optimal beta."""

import math


def condition_number(a, b):
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    s = math.sqrt(kappa)
    q = (s - 1) / (s + 1)
    return q * q


def optimal_parameters(a, b):
    mu, L = sorted([2.0 * a, 2.0 * b])
    kappa = condition_number(a, b)
    lr = 2.0 / (L + mu)
    beta = optimal_beta(kappa)
    rate = (kappa - 1.0) / (kappa + 1.0)
    return float(lr), float(beta), float(rate)


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
